package org.investportal.reconciliation.finding;

import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/** A comparison of two estimates: the verdict, and the ranges that decided it. The explanation shows these ranges, so that it cannot contradict its verdict. */
public record EstimateComparison(Verdict verdict, Estimate left, Estimate right) {

    /** Compares two estimates that should be equal: they agree if their ranges meet. */
    public static EstimateComparison equal(Estimate left, Estimate right) {
        return new EstimateComparison(
                verdict(
                        IntervalArithmetic.intersection(left.usual(), right.usual())
                                .isPresent(),
                        IntervalArithmetic.intersection(left.hard(), right.hard())
                                .isPresent()),
                left,
                right);
    }

    /** Compares two estimates of which the left one should be no more than the right one. */
    public static EstimateComparison atMost(Estimate left, Estimate right) {
        return new EstimateComparison(
                verdict(
                        IntervalArithmetic.canBeAtMost(left.usual(), right.usual()),
                        IntervalArithmetic.canBeAtMost(left.hard(), right.hard())),
                left,
                right);
    }

    private static Verdict verdict(boolean usually, boolean possibly) {
        return usually ? Verdict.AGREES : possibly ? Verdict.AGREES_IN_ONE_READING : Verdict.CONFLICTS;
    }

    /** Returns the comparison as a rule with a tolerance judges it: the usual ranges alone decide. */
    public EstimateComparison tolerated() {
        return new EstimateComparison(verdict == Verdict.AGREES ? verdict : Verdict.IMPLAUSIBLE, left, right);
    }

    public boolean fits() {
        return verdict == Verdict.AGREES || verdict == Verdict.AGREES_IN_ONE_READING;
    }

    /** Returns the range of an estimate that decided: the usual range if it was enough or if a tolerance decided, else the hard range. */
    public Interval shown(Estimate estimate) {
        return verdict == Verdict.AGREES || verdict == Verdict.IMPLAUSIBLE ? estimate.usual() : estimate.hard();
    }

    public ExplanationArgument leftRange(Unit unit) {
        return new ExplanationArgument.Range(shown(left), unit);
    }

    public ExplanationArgument rightRange(Unit unit) {
        return new ExplanationArgument.Range(shown(right), unit);
    }

    /** Returns the right figure as stated, with its range if the stated words alone would suggest the opposite. */
    public ExplanationArgument statedRight(Figure figure) {
        boolean meets =
                IntervalArithmetic.intersection(shown(left), said(figure)).isPresent();
        return meets == fits() ? new ExplanationArgument.Stated(figure.item()) : within(figure, right);
    }

    /** Returns one of two ordered figures as stated, with its range if the stated words alone would suggest the opposite. */
    public ExplanationArgument ordered(Figure figure, Figure first, Figure second) {
        boolean inOrder = IntervalArithmetic.canBeAtMost(said(first), said(second));
        return inOrder == fits()
                ? new ExplanationArgument.Stated(figure.item())
                : within(figure, figure == first ? left : right);
    }

    /** Returns the range that the words alone express: more than 6 is above 6, 7 is exactly 7, and 3 to 5 has both ends. */
    private static Interval said(Figure figure) {
        Quantity quantity = figure.quantity();
        return quantity.qualifier().isBound()
                ? quantity.hard()
                : Interval.closed(quantity.amount(), quantity.upper().amount());
    }

    private ExplanationArgument within(Figure figure, Estimate estimate) {
        return new ExplanationArgument.Within(
                figure.item(), shown(estimate), figure.quantity().unit());
    }

    /** Returns the gap between the usual ranges; null where they meet. */
    @Nullable
    public Deviation size(Unit unit) {
        return verdict == Verdict.AGREES ? null : Deviation.between(left.usual(), right.usual(), unit);
    }
}
