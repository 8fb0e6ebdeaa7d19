package org.investportal.reconciliation.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Period;
import org.investportal.reconciliation.finding.Estimate;
import org.investportal.reconciliation.finding.EstimateComparison;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Explanation;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Tolerance;

/**
 * Compares a measured value with the target or forecast for the same time or shortly before. A missed one is no contradiction; if the value is many times larger or
 * smaller, the target was probably for something else.
 */
public final class TargetAndActual implements Rule {

    @Override
    public void check(Evidence evidence, Consumer<Finding> found) {
        evidence.figures().stream()
                .filter(figure -> !figure.nature().isFact() && isForOneTime(figure.period()))
                .filter(figure ->
                        evidence.measure(figure).isAtLeastItsParts() || evidence.measure(figure) == Measure.SHARE)
                .filter(figure -> figure.quantity().amount().signum() > 0)
                .forEach(target -> came(evidence, target).ifPresent(actual -> found.accept(finding(target, actual))));
    }

    /** Returns whether the target is for one time; a total target for several years cannot be compared with one year. */
    private static boolean isForOneTime(Period period) {
        return period.end() != null && (period.start() == null || period.isWithinAYear());
    }

    /** Returns the first figure measured at the end of the target period or soon after, for a period as long as the last part of the target period. */
    private static Optional<Figure> came(Evidence evidence, Figure target) {
        CalendarPart end = Objects.requireNonNull(target.period().end());
        int months = target.period().start() == null
                ? end.grain().months()
                : target.period().months();
        return evidence.figuresOf(target.indicatorId()).stream()
                .filter(actual -> actual.nature().isMeasured() && actual.areaId() == target.areaId())
                .filter(actual -> actual.period().isWithinAYear()
                        && actual.period().months() == months
                        && !actual.period().lastDay().isBefore(end.lastDay())
                        && actual.period().lastDay().isBefore(end.lastDay().plusYears(Tolerance.NEAR_YEARS)))
                .min(Comparator.comparing(Figure::period));
    }

    private static Finding finding(Figure target, Figure actual) {
        Estimate planned = meant(target);
        Estimate came = Estimate.of(actual);
        EstimateComparison most =
                EstimateComparison.atMost(came, planned.times(Tolerance.UNLIKE)).tolerated();
        EstimateComparison least =
                EstimateComparison.atMost(planned, came.times(Tolerance.UNLIKE)).tolerated();
        EstimateComparison missed = most.fits() ? least : most;
        EstimateComparison reached =
                EstimateComparison.atMost(Estimate.of(target), came).tolerated();
        return Finding.of(
                        RuleCode.TARGET_AND_ACTUAL,
                        missed.verdict(),
                        List.of(target.item()),
                        Explanation.of(
                                (target.nature().isPlanned() ? "" : "forecast-")
                                        + (reached.fits() ? "as-much" : "less"),
                                reached.ordered(target, target, actual),
                                new ExplanationArgument.When(target.period()),
                                reached.ordered(actual, target, actual),
                                new ExplanationArgument.When(actual.period())))
                .takingIn(List.of(actual.item()))
                .missingBy(missed.size(target.quantity().unit()));
    }

    /** Returns the range that the target means: "at least" has no upper end and "at most" no lower end, although readers may assume one. */
    private static Estimate meant(Figure target) {
        Interval hard = target.quantity().hard();
        Interval usual = target.quantity().usual();
        Interval meant = new Interval(
                hard.low() == null ? null : usual.low(),
                usual.lowOpen(),
                hard.high() == null ? null : usual.high(),
                usual.highOpen());
        return new Estimate(hard, meant);
    }
}
