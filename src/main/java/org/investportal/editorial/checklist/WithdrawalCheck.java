package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FieldReference;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.content.SubjectUse;

/** Checks that a figure is withdrawn together with the texts and headlines that show it, and that no text or headline begins to show a withdrawn figure. */
final class WithdrawalCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (subject.kind() == ItemKind.FIGURE
                && isWithdrawn(content)
                && !isWithdrawn(checklistContext.published(subject))) {
            checklistContext
                    .usesOf(subject.item())
                    .filter(WithdrawalCheck::isShown)
                    .forEach(use -> found.accept(shown(use, subject, checklistContext)));
        }
        FieldReference.in(subject.kind(), content).stream()
                .filter(WithdrawalCheck::isShown)
                .filter(reference -> reference.item() != subject.item())
                .filter(reference -> isWithdrawn(checklistContext.of(ItemKind.FIGURE, reference.item())))
                .filter(reference -> !isPublished(reference, subject, checklistContext))
                .distinct()
                .forEach(reference -> found.accept(ChecklistItem.error(
                        reference.field(),
                        reference.isCited() ? "checklist.cites-withdrawn" : "checklist.heads-withdrawn",
                        checklistContext.name(figure(reference)))));
    }

    private static boolean isShown(SubjectUse use) {
        return use.isCited() || use.isHeadline();
    }

    private static boolean isShown(FieldReference reference) {
        return reference.isCited() || reference.isHeadline();
    }

    /** Returns the item for a text or headline that shows the figure. If another change ends that, the two are published together. */
    private static ChecklistItem shown(SubjectUse use, Subject figure, ChecklistContext checklistContext) {
        return checklistContext
                .endedBy(use, figure.item(), WithdrawalCheck::isShown)
                .map(title -> ChecklistItem.usedUntil("status", title))
                .orElseGet(() -> ChecklistItem.error(
                        "status",
                        use.isCited() ? "checklist.cited" : "checklist.headed",
                        checklistContext.name(use.subject())));
    }

    /** Tells whether the reference was published before and the figure is withdrawn already. */
    private static boolean isPublished(FieldReference reference, Subject subject, ChecklistContext checklistContext) {
        return isWithdrawn(checklistContext.published(figure(reference)))
                && FieldReference.in(subject.kind(), checklistContext.published(subject))
                        .contains(reference);
    }

    private static Subject figure(FieldReference reference) {
        return new Subject(ItemKind.FIGURE, reference.item());
    }

    private static boolean isWithdrawn(Content content) {
        return content.get("status").equals(Status.WITHDRAWN.code());
    }
}
