package org.investportal.reconciliation.rule;

import org.investportal.reconciliation.finding.Argument;
import org.investportal.reconciliation.finding.Comparison;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.reconciliation.finding.Working;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Interval;

/**
 * What grew is its base times one and the growth. Money may have grown so in constant prices, which fits within a tolerance and
 * is one reading. Where the base is not stated, it is implied; of a count {@link CountableBase} tells it.
 */
public final class GrowthAndBase implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        Growth.in(evidence).forEach(growth -> {
            Optional<Figure> base = growth.base(evidence);
            if (base.isPresent()) {
                found.accept(compare(evidence, growth, base.get()));
            } else if (!Countable.isIn(evidence, growth.value())) {
                found.accept(alone(evidence, growth));
            }
        });
    }

    private static Finding compare(Evidence evidence, Growth growth, Figure base) {
        Estimate expected = growth.from(base);
        Comparison compared = Comparison.equal(expected, Estimate.of(growth.value()));
        Comparison inPrices = Comparison.equal(expected.times(Growth.PRICES), Estimate.of(growth.value()));
        return compared.verdict() == Verdict.CONFLICTS && growth.isOfMoney(evidence) && inPrices.fits()
                ? atPrices(growth, base, inPrices.shown(expected), inPrices)
                : Finding.of(
                                RuleCode.GROWTH_AND_BASE,
                                compared.verdict(),
                                figures(growth, base),
                                Working.of(
                                        "grown",
                                        new Argument.Stated(base.item()),
                                        new Argument.Stated(growth.growth().item()),
                                        compared.leftRange(growth.unit()),
                                        compared.statedRight(growth.value())))
                        .missingBy(compared.size(growth.unit()));
    }

    private static Finding atPrices(Growth growth, Figure base, Interval expected, Comparison inPrices) {
        return Finding.of(
                RuleCode.GROWTH_AND_BASE,
                Verdict.AGREES_IN_ONE_READING,
                figures(growth, base),
                Working.of(
                        "prices",
                        new Argument.Stated(base.item()),
                        new Argument.Stated(growth.growth().item()),
                        new Argument.Range(expected, growth.unit()),
                        inPrices.statedRight(growth.value()),
                        inPrices.leftRange(growth.unit())));
    }

    private static List<Long> figures(Growth growth, Figure base) {
        return List.of(growth.growth().item(), growth.value().item(), base.item());
    }

    private static Finding alone(Evidence evidence, Growth growth) {
        Estimate atConstantPrices = growth.impliedBase(evidence);
        return Finding.of(
                        RuleCode.GROWTH_AND_BASE,
                        Verdict.CANNOT_TELL,
                        List.of(growth.growth().item(), growth.value().item()),
                        Working.of(
                                growth.isOfMoney(evidence) ? "alone-in-prices" : "alone",
                                new Argument.Stated(growth.value().item()),
                                new Argument.Stated(growth.growth().item()),
                                new Argument.Range(growth.impliedBase().usual(), growth.unit()),
                                new Argument.When(growth.baseline()),
                                new Argument.Range(atConstantPrices.usual(), growth.unit())))
                .implying(growth.implied(evidence));
    }
}
