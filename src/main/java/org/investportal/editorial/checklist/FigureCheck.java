package org.investportal.editorial.checklist;

import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/** Checks that a figure is consistent: its period fits its basis, its number fits its unit, and no other figure has the same area, period, nature and vintage. */
final class FigureCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (subject.kind() != ItemKind.FIGURE) {
            return;
        }
        period(content, found);
        Optional<Quantity> quantity = quantity(content, found);
        qualifier(content, quantity.filter(Quantity::isRange).isPresent(), found);
        twin(subject, content, checklistContext, found);
    }

    private static void period(Content content, Consumer<ChecklistItem> found) {
        boolean undated = content.get("period").equals(Period.UNDATED.code());
        boolean saysSo = content.get("basis").equals(PeriodBasis.UNDATED.code());
        if (undated != saysSo
                && !content.get("period").isEmpty()
                && !content.get("basis").isEmpty()) {
            found.accept(ChecklistItem.error("basis", "checklist.basis"));
        }
    }

    private static Optional<Quantity> quantity(Content content, Consumer<ChecklistItem> found) {
        if (content.get("number").isEmpty() || content.get("unit").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Quantity.of(content.get("number"), Coded.parse(Unit.class, content.get("unit")), Qualifier.EXACT));
        } catch (IllegalArgumentException impossible) {
            found.accept(ChecklistItem.error("number", "checklist.amount"));
            return Optional.empty();
        }
    }

    /** Checks that the qualifier fits the number: “more than -3” would say the opposite of a loss of more than 3, and “more than 3 to 5” says nothing. */
    private static void qualifier(Content content, boolean isRange, Consumer<ChecklistItem> found) {
        if (content.get("qualifier").isEmpty()) {
            return;
        }
        Qualifier qualifier = Coded.parse(Qualifier.class, content.get("qualifier"));
        if (content.get("number").startsWith("-") && qualifier.isBound()) {
            found.accept(ChecklistItem.error("qualifier", "checklist.bound-below-zero"));
        }
        if (isRange && !qualifier.mayBeOfRange()) {
            found.accept(ChecklistItem.error("qualifier", "checklist.qualifier-of-range"));
        }
    }

    private static void twin(
            Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        String indicator = content.get("indicator");
        if (indicator.isEmpty() || isWithdrawn(content)) {
            return;
        }
        boolean twin = checklistContext.figuresOf(Long.parseLong(indicator)).entrySet().stream()
                .filter(other -> other.getKey() != subject.item() && !isWithdrawn(other.getValue()))
                .anyMatch(other -> standsForTheSame(content, other.getValue()));
        if (twin) {
            found.accept(ChecklistItem.error("period", "checklist.twin"));
        }
    }

    private static boolean isWithdrawn(Content content) {
        return content.get("status").equals("withdrawn");
    }

    private static boolean standsForTheSame(Content one, Content other) {
        return one.get("area").equals(other.get("area"))
                && period(one).equals(period(other))
                && one.get("nature").equals(other.get("nature"))
                && one.get("vintage").equals(other.get("vintage"));
    }

    /** Returns the code of the period; two codes can stand for the same time if one of them was published earlier. */
    private static String period(Content content) {
        String code = content.get("period");
        return code.isEmpty() ? code : Period.parse(code).canonical().code();
    }
}
