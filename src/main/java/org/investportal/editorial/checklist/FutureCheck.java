package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FieldType;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;

/**
 * Warns of what cannot be known yet: a value of a period that has not begun, unless it is a forecast or a target, and a document of a later day. A period that
 * has begun may have a value to date.
 */
final class FutureCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (subject.kind() == ItemKind.FIGURE && isFact(content) && isAhead(content.get("period"), checklistContext)) {
            found.accept(ChecklistItem.warning(
                    "period", "checklist.period-ahead", checklistContext.period(Period.parse(content.get("period")))));
        }
        Schema.of(subject.kind()).fields().stream()
                .filter(field -> field.type() == FieldType.DATE)
                .filter(field -> isAhead(content.get(field.name()), checklistContext))
                .forEach(field -> found.accept(ChecklistItem.warning(field.name(), "checklist.date-ahead")));
    }

    private static boolean isFact(Content figure) {
        String nature = figure.get("nature");
        return !nature.isEmpty()
                && Coded.parse(Nature.class, nature).isFact()
                && !figure.get("status").equals(Status.WITHDRAWN.code());
    }

    private static boolean isAhead(String period, ChecklistContext checklistContext) {
        return !period.isEmpty() && checklistContext.isAhead(Period.parse(period));
    }
}
