package org.investportal.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Measure;

/** What grew is its base times one and the growth. Where the base is not stated, it is implied; of a count {@link CountableBase} tells it. */
final class GrowthAndBase implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        Growth.in(evidence).forEach(growth -> {
            Optional<Figure> base = growth.base(evidence);
            if (base.isPresent()) {
                found.accept(compare(growth, base.get()));
            } else if (evidence.measure(growth.value()) != Measure.COUNT) {
                found.accept(alone(growth));
            }
        });
    }

    private static Finding compare(Growth growth, Figure base) {
        Estimate expected = growth.from(base);
        return Finding.of(
                RuleCode.GROWTH_AND_BASE,
                expected.equalTo(Estimate.of(growth.value())),
                List.of(growth.growth().item(), growth.value().item(), base.item()),
                Working.of(
                        "grown",
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
