package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/** Checks that units and amounts below zero fit the measure, and that only ranks have the fields of ranks. */
final class MeasureCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (subject.kind() == ItemKind.INDICATOR && !content.get("measure").isEmpty()) {
            indicator(content, Coded.parse(Measure.class, content.get("measure")), found);
            figuresOf(subject, content, checklistContext, found);
        } else if (subject.kind() == ItemKind.FIGURE
                && !content.get("indicator").isEmpty()) {
            figure(
                    content,
                    checklistContext.expected(ItemKind.INDICATOR, Long.parseLong(content.get("indicator"))),
                    found);
        }
    }

    private static void indicator(Content content, Measure measure, Consumer<ChecklistItem> found) {
        String unit = content.get("unit");
        if (!unit.isEmpty()
                && measure.units().stream()
                        .noneMatch(possible -> possible.code().equals(unit))) {
            found.accept(ChecklistItem.error("unit", "checklist.unit"));
        }
        if (!measure.dependsOnPrices() && !content.get("price-basis").isEmpty()) {
            found.accept(ChecklistItem.error("price-basis", "checklist.price-basis"));
        }
        boolean ranks = measure == Measure.RANK;
        if (ranks == content.get("direction").isEmpty()) {
            found.accept(ChecklistItem.error("direction", "checklist.direction"));
        }
        if (!ranks && !content.get("ranked-in").isEmpty()) {
            found.accept(ChecklistItem.error("ranked-in", "checklist.ranked-in"));
        }
    }

    /** Checks that the unit of an indicator equals the units of its figures: both change together, or the indicator is a different one. */
    private static void figuresOf(
            Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        boolean otherUnit = checklistContext.figuresOf(subject.item()).values().stream()
                .filter(figure -> !figure.get("status").equals(Status.WITHDRAWN.code()))
                .anyMatch(figure -> !figure.get("unit").equals(content.get("unit")));
        if (otherUnit) {
            found.accept(ChecklistItem.error("unit", "checklist.unit-of-figures"));
        }
        boolean refused = checklistContext.figuresOf(subject.item()).values().stream()
                .filter(figure -> !figure.get("status").equals(Status.WITHDRAWN.code()))
                .anyMatch(figure -> isRefused(content.get("measure"), figure));
        if (refused) {
            found.accept(ChecklistItem.error("measure", "checklist.figures-below-zero"));
        }
    }

    /** Tells whether the number is below zero although no amount of the measure can be. A number that cannot be parsed is reported by other checks. */
    private static boolean isRefused(String measure, Content figure) {
        return figure.get("number").startsWith("-")
                && !measure.isEmpty()
                && !Coded.parse(Measure.class, measure).mayBeNegative();
    }

    private static void figure(Content content, Content indicator, Consumer<ChecklistItem> found) {
        String unit = content.get("unit");
        if (!unit.isEmpty() && !indicator.isEmpty() && !unit.equals(indicator.get("unit"))) {
            found.accept(ChecklistItem.error("unit", "checklist.unit"));
        }
        if (isRefused(indicator.get("measure"), content)) {
            found.accept(ChecklistItem.error("number", "checklist.below-zero"));
        }
        boolean ranks = indicator.get("measure").equals(Measure.RANK.code());
        if (!ranks && !content.get("peers").isEmpty()) {
            found.accept(ChecklistItem.error("peers", "checklist.peers"));
        }
    }
}
