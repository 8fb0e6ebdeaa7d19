package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/** Checks whether a new or moved figure stands for the same as one that was withdrawn or removed. A source can print a new number, so this is a warning. */
final class FormerFigureCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        Content published = checklistContext.published(subject);
        if (subject.kind() == ItemKind.FIGURE
                && (published.isEmpty() || subject.isMoved(published, content))
                && !content.get("indicator").isEmpty()
                && !content.get("period").isEmpty()
                && !content.get("status").equals(Status.WITHDRAWN.code())) {
            checklistContext
                    .formerFigures(Long.parseLong(content.get("indicator")))
                    .filter(former -> former.figure().item() != subject.item())
                    .filter(former -> standsForTheSame(former.figure(), content))
                    .map(ChecklistItem::formerFigure)
                    .forEach(found);
        }
    }

    private static boolean standsForTheSame(Figure former, Content content) {
        return content.get("area").equals(String.valueOf(former.areaId()))
                && Period.parse(content.get("period"))
                        .canonical()
                        .equals(former.period().canonical())
                && content.get("nature").equals(former.nature().code())
                && content.get("vintage")
                        .equals(former.vintage().isStated() ? former.vintage().code() : "");
    }
}
