package org.investportal.reconciliation.rule;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.ExchangeRate;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.PartHierarchy;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Tolerance;
import org.investportal.reconciliation.finding.Verdict;

/**
 * Two amounts that a sentence prints next to each other, one in US dollars and one in yuan, of one measure, topic, area, period and nature, are probably the
 * same amount: they fit the rate of exchange within a tolerance. A rate of another time decides nothing, and without a rate nothing is compared.
 */
public final class ExchangeRateRule implements Rule {

    static final Estimate DRIFT =
            Estimate.between(BigDecimal.ONE.subtract(Tolerance.RATE), BigDecimal.ONE.add(Tolerance.RATE));

    private record Key(long topic, Measure measure, long area, Period period, Nature nature) {}

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.rate().ifPresent(rate -> {
            Map<Key, List<Figure>> yuan = amounts(evidence, Unit.CNY.currency());
            Map<Key, List<Figure>> dollars = amounts(evidence, Unit.USD.currency());
            PartHierarchy partHierarchy = evidence.partHierarchy();
            dollars.forEach((key, some) -> some.forEach(one -> yuan.getOrDefault(key, List.of()).stream()
                    .filter(other -> evidence.prints().areNextToEachOther(one, other))
                    .filter(other -> areOfNoWhole(partHierarchy, one, other))
                    .filter(other -> !isConverted(evidence, one, other) && !isConverted(evidence, other, one))
                    .forEach(other -> found.accept(
                            rate.isOf(one.period()) ? compare(rate, one, other) : atAnotherTime(rate, one, other)))));
        });
    }

    private static Map<Key, List<Figure>> amounts(Evidence evidence, Optional<Currency> currency) {
        return evidence.figures().stream()
                .filter(figure -> figure.quantity().unit().currency().equals(currency))
                .collect(groupingBy(
                        figure -> new Key(
                                evidence.indicator(figure).topicId(),
                                evidence.measure(figure),
                                figure.areaId(),
                                figure.period().canonical(),
                                figure.nature()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Returns whether a source prints the amount also in the unit of the other figure, so that the other figure is another amount. */
    private static boolean isConverted(Evidence evidence, Figure one, Figure other) {
        return evidence.prints().inOtherUnits(one).stream()
                .anyMatch(printed -> printed.unit() == other.quantity().unit());
    }

    /** Returns whether no relation declares one a part of the other, or both parts of one whole. */
    private static boolean areOfNoWhole(PartHierarchy partHierarchy, Figure one, Figure other) {
        return !partHierarchy.isPart(one.indicatorId(), other.indicatorId())
                && !partHierarchy.isPart(other.indicatorId(), one.indicatorId())
                && !partHierarchy.haveOneWhole(one.indicatorId(), other.indicatorId());
    }

    private static Finding compare(ExchangeRate rate, Figure dollars, Figure yuan) {
        Estimate converted = Estimate.of(dollars).times(rate.yuan()).times(DRIFT);
        EstimateComparison compared =
                EstimateComparison.equal(converted, Estimate.of(yuan)).tolerated();
        return Finding.of(
                        RuleCode.TWO_CURRENCIES,
                        compared.verdict(),
                        List.of(dollars.item(), yuan.item()),
                        Explanation.of(
                                "converted",
                                new ExplanationArgument.Stated(dollars.item()),
                                new ExplanationArgument.Plain(rate.yuan()),
                                new ExplanationArgument.When(rate.day()),
                                new ExplanationArgument.Printed(rate.source()),
                                compared.leftRange(yuan.quantity().unit()),
                                compared.statedRight(yuan)))
                .missingBy(compared.size(yuan.quantity().unit()));
    }

    private static Finding atAnotherTime(ExchangeRate rate, Figure dollars, Figure yuan) {
        return Finding.of(
                RuleCode.TWO_CURRENCIES,
                Verdict.CANNOT_TELL,
                List.of(dollars.item(), yuan.item()),
                Explanation.of(
                        "other-time",
                        new ExplanationArgument.Stated(dollars.item()),
                        new ExplanationArgument.Stated(yuan.item()),
                        new ExplanationArgument.When(rate.day())));
    }
}
