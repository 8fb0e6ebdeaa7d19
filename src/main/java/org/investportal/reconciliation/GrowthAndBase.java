package org.investportal.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Measure;

/**
 * What grew is its base times one and the growth. Money may have grown so in constant prices, which fits within a tolerance and
 * is one reading. Where the base is not stated, it is implied; of a count {@link CountableBase} tells it.
 */
final class GrowthAndBase implements Rule {

    /** What prices can make of an amount of money within a year. */
    private static final Estimate PRICES =
            Estimate.between(BigDecimal.ONE.subtract(Tolerance.PRICES), BigDecimal.ONE.add(Tolerance.PRICES));

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        Growth.in(evidence).forEach(growth -> {
            Optional<Figure> base = growth.base(evidence);
            if (base.isPresent()) {
                found.accept(compare(evidence, growth, base.get()));
            } else if (evidence.measure(growth.value()) != Measure.COUNT) {
                found.accept(alone(growth));
            }
        });
    }

    private static Finding compare(Evidence evidence, Growth growth, Figure base) {
        Estimate expected = growth.from(base);
        Verdict verdict = expected.equalTo(Estimate.of(growth.value()));
        boolean inPrices = verdict == Verdict.CONFLICTS
                && evidence.measure(base).isFlow()
                && expected.times(PRICES).equalTo(Estimate.of(growth.value())) != Verdict.CONFLICTS;
        return Finding.of(
                RuleCode.GROWTH_AND_BASE,
                inPrices ? Verdict.AGREES_IN_ONE_READING : verdict,
                List.of(growth.growth().item(), growth.value().item(), base.item()),
                Working.of(
                        inPrices ? "prices" : "grown",
                        new Argument.Stated(base.item()),
                        new Argument.Stated(growth.growth().item()),
                        new Argument.Range(expected.usual(), growth.unit()),
                        new Argument.Stated(growth.value().item())));
    }

    private static Finding alone(Growth growth) {
        return new Finding(
                RuleCode.GROWTH_AND_BASE,
                Verdict.CANNOT_TELL,
                List.of(growth.growth().item(), growth.value().item()),
                Working.of(
                        "alone",
                        new Argument.Stated(growth.value().item()),
                        new Argument.Stated(growth.growth().item()),
                        new Argument.Range(growth.impliedBase().usual(), growth.unit()),
                        new Argument.When(growth.baseline())),
                growth.implied());
    }
}
