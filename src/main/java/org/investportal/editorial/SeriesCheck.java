package org.investportal.editorial;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;

/** A figure is of the size of the others of its series: more than ten times as much or less often is a slip of the unit. */
final class SeriesCheck implements Check {

    private static final BigDecimal MUCH = BigDecimal.TEN;

    @Override
    public void of(Subject subject, Content content, Ground ground, Consumer<ChecklistItem> found) {
        Optional<BigDecimal> stated = amount(content);
        if (subject.kind() != ItemKind.FIGURE || content.get("indicator").isEmpty() || stated.isEmpty()) {
            return;
        }
        ground.figuresOf(Long.parseLong(content.get("indicator"))).entrySet().stream()
                .filter(other -> other.getKey() != subject.item())
                .map(java.util.Map.Entry::getValue)
                .filter(other -> isOfTheSeries(content, other))
                .filter(other -> amount(other)
                        .filter(amount -> isUnlike(stated.get(), amount))
                        .isPresent())
                .findFirst()
                .ifPresent(other -> found.accept(
                        ChecklistItem.warning("number", "checklist.series", other.get("number"), other.get("period"))));
    }

    private static boolean isOfTheSeries(Content one, Content other) {
        return Stream.of("area", "unit", "nature")
                        .allMatch(field -> one.get(field).equals(other.get(field)))
                && !one.get("unit").equals(Unit.PLACE.code())
                && !other.get("status").equals(Status.WITHDRAWN.code());
    }

    private static boolean isUnlike(BigDecimal one, BigDecimal other) {
        BigDecimal larger = one.abs().max(other.abs());
        BigDecimal smaller = one.abs().min(other.abs());
        return smaller.signum() > 0 && larger.compareTo(smaller.multiply(MUCH)) > 0;
    }

    private static Optional<BigDecimal> amount(Content content) {
        String number = content.get("number");
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(Numeral.parse(number).amount());
    }
}
