package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.content.SubjectUse;

/** Checks that the locations in a published source keep their meaning: paragraphs do not become pages, nor pages paragraphs. */
final class ParagraphCountCheck implements Check {

    private static final String FIELD = "paragraphs";

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        Content published = checklistContext.published(subject);
        if (subject.kind() != ItemKind.SOURCE
                || published.isEmpty()
                || published.get(FIELD).equals(content.get(FIELD))) {
            return;
        }
        if (published.get(FIELD).isEmpty() || content.get(FIELD).isEmpty()) {
            keepsTheMeaning(content.get(FIELD), inPublished(subject, checklistContext), found);
        } else {
            isNotSmaller(content, inAll(subject, content, checklistContext), found);
        }
    }

    private static void keepsTheMeaning(String count, IntStream cited, Consumer<ChecklistItem> found) {
        String code = count.isEmpty() ? "checklist.paragraphs-cited" : "checklist.pages-cited";
        cited.min().ifPresent(first -> found.accept(ChecklistItem.error(FIELD, code, String.valueOf(first))));
    }

    private static void isNotSmaller(Content content, IntStream cited, Consumer<ChecklistItem> found) {
        int count = Integer.parseInt(content.get(FIELD));
        cited.max().stream()
                .filter(last -> count < last)
                .forEach(last ->
                        found.accept(ChecklistItem.error(FIELD, "checklist.paragraphs-fewer", String.valueOf(last))));
    }

    /** Returns the paragraphs, or pages, that the current edition cites. */
    private static IntStream inPublished(Subject source, ChecklistContext checklistContext) {
        return IntStream.concat(
                printed(checklistContext.published(source)),
                located(source, checklistContext, checklistContext::published));
    }

    /** Returns what is cited with the drafts applied. A printed number stays, even if its line is removed. */
    private static IntStream inAll(Subject source, Content content, ChecklistContext checklistContext) {
        return IntStream.concat(
                IntStream.concat(printed(checklistContext.published(source)), printed(content)),
                located(source, checklistContext, user -> checklistContext.of(user.kind(), user.item())));
    }

    private static IntStream printed(Content source) {
        return LineForm.lines(source.get("mentions")).stream()
                .mapToInt(line -> MentionLine.parse(line).place().paragraph());
    }

    private static IntStream located(
            Subject source, ChecklistContext checklistContext, Function<Subject, Content> contents) {
        return checklistContext
                .usesOf(source.item())
                .filter(use -> !use.isOnlyLinked())
                .map(SubjectUse::subject)
                .map(user -> contents.apply(user).get("paragraph"))
                .filter(paragraph -> !paragraph.isEmpty())
                .mapToInt(Integer::parseInt);
    }
}
