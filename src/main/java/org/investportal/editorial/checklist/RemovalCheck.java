package org.investportal.editorial.checklist;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.content.SubjectUse;

/** Checks that a subject is taken out of the catalogue together with everything that refers to it. */
final class RemovalCheck implements Check {

    private static final int MOST_NAMED = 20;

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        List<SubjectUse> uses = checklistContext.usesOf(subject.item()).toList();
        uses.stream()
                .filter(use -> endedBy(use, subject, checklistContext).isEmpty())
                .limit(MOST_NAMED)
                .forEach(use ->
                        found.accept(ChecklistItem.error("", "checklist.used", checklistContext.name(use.subject()))));
        uses.stream()
                .flatMap(use -> endedBy(use, subject, checklistContext).stream())
                .limit(MOST_NAMED)
                .forEach(title -> found.accept(ChecklistItem.usedUntil("", title)));
    }

    private static Optional<String> endedBy(SubjectUse use, Subject subject, ChecklistContext checklistContext) {
        return checklistContext.endedBy(use, subject.item(), any -> true);
    }
}
