package org.investportal.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A multiple over a range of years is either the last amount divided by the first, or how many times the first was added to
 * it; people write one and mean the other.
 */
final class Multiple implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.relations(RelationKind.MULTIPLE_OF)
                .forEach(relation -> evidence.figuresOf(relation.indicatorId()).stream()
                        .filter(multiple -> multiple.nature() == Nature.ACTUAL)
                        .forEach(multiple ->
                                check(evidence, relation.ofId(), multiple).ifPresent(found)));
    }

    private static Optional<Finding> check(Evidence evidence, long of, Figure multiple) {
        Optional<Figure> first = at(evidence, of, multiple, multiple.period().start());
        Optional<Figure> last = at(evidence, of, multiple, multiple.period().end());
        return first.filter(figure -> Estimate.of(figure).isAboveNought())
                .flatMap(from -> last.map(to -> finding(multiple, from, to)));
    }

    private static Optional<Figure> at(Evidence evidence, long of, Figure multiple, @Nullable CalendarPart when) {
        return when == null || multiple.period().isSingle()
                ? Optional.empty()
                : evidence.actual(of, multiple.areaId(), new Period(when, when));
    }

    private static Finding finding(Figure multiple, Figure first, Figure last) {
        Estimate ratio = Estimate.of(last).over(Estimate.of(first));
        Estimate increase = ratio.minus(Estimate.exactly(BigDecimal.ONE));
        Verdict asRatio = ratio.equalTo(Estimate.of(multiple));
        Verdict asIncrease = increase.equalTo(Estimate.of(multiple));
        return Finding.of(
                RuleCode.MULTIPLE,
                Readings.together(asRatio, asIncrease),
                List.of(multiple.item(), first.item(), last.item()),
                Working.of(
                        Readings.line("ratio", asRatio, "increase", asIncrease),
                        new Argument.Stated(last.item()),
                        new Argument.Stated(first.item()),
                        new Argument.Range(ratio.usual(), Unit.TIMES),
                        new Argument.Range(increase.usual(), Unit.TIMES),
                        new Argument.Stated(multiple.item())));
    }
}
