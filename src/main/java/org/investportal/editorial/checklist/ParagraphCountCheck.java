package org.investportal.editorial.checklist;

import java.util.IntSummaryStatistics;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        IntSummaryStatistics cited = cited(subject, content, checklistContext).summaryStatistics();
        if (cited.getCount() > 0) {
            compare(published.get(FIELD), content.get(FIELD), cited, found);
        }
    }

    private static void compare(
            String before, String count, IntSummaryStatistics cited, Consumer<ChecklistItem> found) {
        if (count.isEmpty()) {
            found.accept(ChecklistItem.error(FIELD, "checklist.paragraphs-cited", String.valueOf(cited.getMin())));
        } else if (before.isEmpty()) {
            found.accept(ChecklistItem.error(FIELD, "checklist.pages-cited", String.valueOf(cited.getMin())));
        } else if (Integer.parseInt(count) < cited.getMax()) {
            found.accept(ChecklistItem.error(FIELD, "checklist.paragraphs-fewer", String.valueOf(cited.getMax())));
        }
    }

    /** Returns the paragraphs, or pages, of the recorded numbers and of everything else that is located in the source. */
    private static IntStream cited(Subject source, Content content, ChecklistContext checklistContext) {
        Stream<String> located = checklistContext
                .usesOf(source.item())
                .map(SubjectUse::subject)
                .map(user -> checklistContext.of(user.kind(), user.item()).get("paragraph"))
                .filter(paragraph -> !paragraph.isEmpty());
        return IntStream.concat(
                LineForm.lines(content.get("mentions")).stream()
                        .mapToInt(line -> MentionLine.parse(line).place().paragraph()),
                located.mapToInt(Integer::parseInt));
    }
}
