package org.investportal.editorial.checklist;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.input.BareAmountFinder;

/** Checks that words cite figures, so that a number is corrected in one place, and that suppressed words are not published again. */
final class WordsCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        Schema.of(subject.kind()).fields().stream()
                .filter(Field::isText)
                .forEach(field -> hidden(field.name(), content.get(field.name()), checklistContext.hidden(), found));
        LineForm.lines(content.get("mentions")).stream()
                .map(MentionLine::parse)
                .filter(line -> line.quoted() != null)
                .forEach(line -> quoted(line, checklistContext.hidden(), found));
        Schema.of(subject.kind()).fields().stream()
                .filter(field -> field.type() == FieldType.WORDS)
                .forEach(field -> amounts(subject, field, content.get(field.name()), found));
    }

    /** A suppressed quotation is an error of its own, because its number can stay without the words. */
    private static void quoted(MentionLine line, HiddenWordFilter hidden, Consumer<ChecklistItem> found) {
        String words = Objects.requireNonNull(line.quoted());
        if (hidden.isSaidIn(words)) {
            String place = line.place().code();
            found.accept(ChecklistItem.error("mentions", "checklist.suppressed-quotation", place));
        } else {
            hidden("mentions", words, hidden, found);
        }
    }

    private static void hidden(String field, String text, HiddenWordFilter hidden, Consumer<ChecklistItem> found) {
        if (hidden.isSaidIn(text)) {
            found.accept(ChecklistItem.error(field, "checklist.suppressed"));
        } else if (hidden.isNamedIn(text)) {
            found.accept(ChecklistItem.warning(field, "checklist.suppressed-word"));
        }
    }

    private static void amounts(Subject subject, Field field, String text, Consumer<ChecklistItem> found) {
        List<String> amounts = BareAmountFinder.in(subject.kind(), text);
        if (!amounts.isEmpty()) {
            String named = "“" + String.join("”, “", amounts) + "”";
            found.accept(ChecklistItem.warning(field.name(), "checklist.amount-in-words", named));
        }
    }
}
