package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FieldReference;
import org.investportal.editorial.content.FigureUse;
import org.investportal.editorial.content.Subject;

/** Checks that a figure is withdrawn together with the words that cite it, and that no words start to cite a withdrawn figure. */
final class WithdrawalCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (subject.kind() == ItemKind.FIGURE
                && isWithdrawn(content)
                && !isWithdrawn(checklistContext.published(subject))) {
            checklistContext
                    .usesOf(subject.item())
                    .filter(FigureUse::cited)
                    .forEach(use -> found.accept(cited(use, subject, checklistContext)));
        }
        FieldReference.in(subject.kind(), content).stream()
                .filter(fieldReference -> fieldReference.isCited() && fieldReference.item() != subject.item())
                .filter(fieldReference -> isWithdrawn(checklistContext.of(ItemKind.FIGURE, fieldReference.item())))
                .filter(fieldReference -> !isPublished(fieldReference, subject, checklistContext))
                .distinct()
                .forEach(fieldReference -> found.accept(ChecklistItem.error(
                        fieldReference.field(),
                        "checklist.cites-withdrawn",
                        checklistContext.name(figure(fieldReference)))));
    }

    /** Returns the item for words that cite the figure. Another change may remove the citation: the two are then published together. */
    private static ChecklistItem cited(FigureUse use, Subject figure, ChecklistContext checklistContext) {
        return checklistContext
                .openChange(use.subject())
                .filter(draft -> FigureUse.of(draft.subject(), draft.content(), "", figure.item())
                        .filter(FigureUse::cited)
                        .isEmpty())
                .map(draft -> ChecklistItem.citedUntil("status", draft.title()))
                .orElseGet(() -> ChecklistItem.error("status", "checklist.cited", use.name()));
    }

    /** Tells whether the citation was published before and the figure is withdrawn already. */
    private static boolean isPublished(
            FieldReference fieldReference, Subject subject, ChecklistContext checklistContext) {
        return isWithdrawn(checklistContext.published(figure(fieldReference)))
                && FieldReference.in(subject.kind(), checklistContext.published(subject))
                        .contains(fieldReference);
    }

    private static Subject figure(FieldReference fieldReference) {
        return new Subject(ItemKind.FIGURE, fieldReference.item());
    }

    private static boolean isWithdrawn(Content content) {
        return content.get("status").equals(Status.WITHDRAWN.code());
    }
}
