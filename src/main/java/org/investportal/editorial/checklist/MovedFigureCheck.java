package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/** Checks that a published figure does not change its subject and its number at once: the number of another period is a separate figure. */
final class MovedFigureCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        Content published = checklistContext.published(subject);
        if (subject.isMoved(published, content)
                && Stream.of("number", "unit")
                        .anyMatch(field -> !published.get(field).equals(content.get(field)))) {
            found.accept(ChecklistItem.error("number", "checklist.moved-number"));
        }
    }
}
