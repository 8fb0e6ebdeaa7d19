package org.investportal.editorial.checklist;

import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureUse;
import org.investportal.editorial.content.Reference;
import org.investportal.editorial.content.Subject;
import java.util.function.Consumer;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Status;

/** A figure is withdrawn together with the words that cite it, and no words begin to cite one that is withdrawn. */
final class WithdrawalCheck implements Check {

    @Override
    public void of(Subject subject, Content content, Ground ground, Consumer<ChecklistItem> found) {
        if (subject.kind() == ItemKind.FIGURE && isWithdrawn(content) && !isWithdrawn(ground.published(subject))) {
            ground.usesOf(subject.item())
                    .filter(FigureUse::cited)
                    .forEach(use -> found.accept(cited(use, subject, ground)));
        }
        Reference.in(subject.kind(), content).stream()
                .filter(reference -> reference.isCited() && reference.item() != subject.item())
                .filter(reference -> isWithdrawn(ground.of(ItemKind.FIGURE, reference.item())))
                .filter(reference -> !isPublished(reference, subject, ground))
                .distinct()
                .forEach(reference -> found.accept(ChecklistItem.error(
                        reference.field(), "checklist.cites-withdrawn", ground.name(figure(reference)))));
    }

    /** Another change may bring words that cite it no more: the two are published together then. */
    private static ChecklistItem cited(FigureUse use, Subject figure, Ground ground) {
        return ground.openChange(use.subject())
                .filter(draft -> FigureUse.of(draft.subject(), draft.content(), "", figure.item())
                        .filter(FigureUse::cited)
                        .isEmpty())
                .map(draft -> ChecklistItem.citedUntil("status", draft.title()))
                .orElseGet(() -> ChecklistItem.error("status", "checklist.cited", use.name()));
    }

    /** Words that were published with it before it could not be. */
    private static boolean isPublished(Reference reference, Subject subject, Ground ground) {
        return isWithdrawn(ground.published(figure(reference)))
                && Reference.in(subject.kind(), ground.published(subject)).contains(reference);
    }

    private static Subject figure(Reference reference) {
        return new Subject(ItemKind.FIGURE, reference.item());
    }

    private static boolean isWithdrawn(Content content) {
        return content.get("status").equals(Status.WITHDRAWN.code());
    }
}
