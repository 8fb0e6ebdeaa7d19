package org.investportal.reconciliation.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.ExchangeRate;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.OtherUnitMention;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Tolerance;
import org.investportal.reconciliation.finding.Verdict;

/**
 * A number that states the value of a figure in another unit is the value, converted. Units with a fixed ratio, such as mu and hectares, leave no tolerance. Yuan and US
 * dollars are converted by the rate of exchange; the rate of another time shows only whether the number is far off.
 */
public final class OtherUnitRule implements Rule {

    /** The sentence {@code working.other-unit.other-rate} says: half to twice the rate. */
    private static final Estimate OTHER_TIME =
            Estimate.between(YearlyAmount.inverse(Tolerance.UNLIKE), Tolerance.UNLIKE);

    /** Sorts the best reading last. */
    private static final Comparator<EstimateComparison> BEST_LAST = Comparator.comparing(EstimateComparison::verdict)
            .thenComparing(compared -> compared.size(Unit.COUNT), Deviation.MOST_FIRST);

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        for (Figure figure : evidence.figures()) {
            List<OtherUnitMention> printed = evidence.prints().inOtherUnits(figure);
            printed.forEach(one -> {
                List<Estimate> readings = readings(figure.quantity(), one, printed);
                byRatio(figure, one, readings)
                        .or(() -> evidence.rate().flatMap(rate -> byRate(rate, figure, one, readings)))
                        .ifPresent(found);
            });
        }
    }

    /** Returns what the printed number may mean. It has the sign and precision of the figure, and its power of ten may be printed at another number. */
    private static List<Estimate> readings(Quantity stated, OtherUnitMention one, List<OtherUnitMention> printed) {
        return Numeral.printed(one.mention().token()).stream()
                .flatMap(number ->
                        powers(number, stated, one.unit(), printed).map(power -> new Numeral(number.digits(), power)))
                .flatMap(number ->
                        stated.amount().signum() >= 0 || number.digits().startsWith("-")
                                ? Stream.of(number)
                                : Stream.of(number, new Numeral("-" + number.digits(), number.multiplier())))
                .flatMap(number -> estimate(number, one.unit(), precision(stated)).stream())
                .toList();
    }

    private static Stream<Integer> powers(Numeral number, Quantity stated, Unit unit, List<OtherUnitMention> printed) {
        return number.multiplier() > 0 || !unit.isLarge()
                ? Stream.of(number.multiplier())
                : Stream.concat(
                                Stream.of(number.multiplier(), stated.multiplier()),
                                printed.stream()
                                        .filter(other -> other.unit() == unit)
                                        .flatMap(other ->
                                                Numeral.printed(other.mention().token()).stream())
                                        .map(Numeral::multiplier))
                        .distinct();
    }

    private static Optional<Estimate> estimate(Numeral number, Unit unit, Qualifier qualifier) {
        try {
            return Optional.of(Estimate.of(Quantity.of(number, unit, qualifier)));
        } catch (IllegalArgumentException impossible) { // too many digits, or below zero
            return Optional.empty();
        }
    }

    /** Returns how the numbers are compared. If both are more than something, only the numbers themselves can be compared. */
    private static Qualifier precision(Quantity stated) {
        return stated.qualifier().isBound() ? Qualifier.EXACT : stated.qualifier();
    }

    private static Estimate stated(Figure figure) {
        Quantity quantity = figure.quantity();
        return Estimate.of(Quantity.of(quantity.number(), quantity.unit(), precision(quantity)));
    }

    private static Optional<Finding> byRatio(Figure figure, OtherUnitMention printed, List<Estimate> readings) {
        Unit unit = figure.quantity().unit();
        return unit.dimension() != printed.unit().dimension()
                ? Optional.empty()
                : unit.size()
                        .flatMap(size -> printed.unit().size().flatMap(other -> {
                            Estimate converted = stated(figure).times(size).over(Estimate.exactly(other));
                            return readings.stream()
                                    .map(reading -> EstimateComparison.equal(converted, reading))
                                    .max(BEST_LAST)
                                    .map(compared -> finding("fixed", figure, printed, compared, List.of()));
                        }));
    }

    private static Optional<Finding> byRate(
            ExchangeRate rate, Figure figure, OtherUnitMention printed, List<Estimate> readings) {
        boolean ofTheTime = rate.isOf(figure.period());
        return rate.between(figure.quantity().unit(), printed.unit())
                .map(stated(figure).times(ofTheTime ? ExchangeRateRule.DRIFT : OTHER_TIME)::times)
                .flatMap(converted -> readings.stream()
                        .map(reading ->
                                EstimateComparison.equal(converted, reading).tolerated())
                        .max(BEST_LAST))
                .map(compared -> ofTheTime || !compared.fits()
                        ? finding(ofTheTime ? "rate" : "other-rate", figure, printed, compared, said(rate))
                        : atAnotherTime(rate, figure, printed));
    }

    private static List<ExplanationArgument> said(ExchangeRate rate) {
        return List.of(
                new ExplanationArgument.Plain(rate.yuan()),
                new ExplanationArgument.When(rate.day()),
                new ExplanationArgument.Printed(rate.source()));
    }

    private static Finding finding(
            String line,
            Figure figure,
            OtherUnitMention printed,
            EstimateComparison compared,
            List<ExplanationArgument> rate) {
        ExplanationArgument[] arguments = Stream.concat(
                        Stream.of(
                                new ExplanationArgument.Stated(figure.item()),
                                compared.leftRange(printed.unit()),
                                new ExplanationArgument.Printed(
                                        printed.mention().token()),
                                compared.rightRange(printed.unit())),
                        rate.stream())
                .toArray(ExplanationArgument[]::new);
        return Finding.of(
                        RuleCode.OTHER_UNIT,
                        compared.verdict(),
                        List.of(figure.item()),
                        Explanation.of(line, arguments))
                .missingBy(compared.size(printed.unit()));
    }

    private static Finding atAnotherTime(ExchangeRate rate, Figure figure, OtherUnitMention printed) {
        return Finding.of(
                RuleCode.OTHER_UNIT,
                Verdict.CANNOT_TELL,
                List.of(figure.item()),
                Explanation.of(
                        "other-time",
                        new ExplanationArgument.Stated(figure.item()),
                        new ExplanationArgument.Printed(printed.mention().token()),
                        new ExplanationArgument.When(rate.day())));
    }
}
