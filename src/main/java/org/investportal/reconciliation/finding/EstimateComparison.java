package org.investportal.reconciliation.finding;

import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Two estimates compared with each other: the verdict, and the ranges that it was decided by, which the working shows. So no
 * working can refute its verdict.
 */
public record EstimateComparison(Verdict verdict, Estimate left, Estimate right) {

    /** Whether they can be the same. */
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

    /** Whether the left one can be no more than the right one. */
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

    /** What a rule with a tolerance makes of it: decided by what a reader assumes alone. */
    public EstimateComparison tolerated() {
        return new EstimateComparison(verdict == Verdict.AGREES ? verdict : Verdict.IMPLAUSIBLE, left, right);
    }

    public boolean fits() {
        return verdict == Verdict.AGREES || verdict == Verdict.AGREES_IN_ONE_READING;
    }

    /** The range of an estimate that decided: the usual one if that was enough, or if a tolerance decided. */
    public Interval shown(Estimate estimate) {
        return verdict == Verdict.AGREES || verdict == Verdict.IMPLAUSIBLE ? estimate.usual() : estimate.hard();
    }

    public ExplanationArgument leftRange(Unit unit) {
        return new ExplanationArgument.Range(shown(left), unit);
    }

    public ExplanationArgument rightRange(Unit unit) {
        return new ExplanationArgument.Range(shown(right), unit);
    }

    /** The figure on the right as it is stated, with its range where the stated words alone would say the opposite. */
    public ExplanationArgument statedRight(Figure figure) {
        boolean meets =
                IntervalArithmetic.intersection(shown(left), said(figure)).isPresent();
        return meets == fits() ? new ExplanationArgument.Stated(figure.item()) : within(figure, right);
    }

    /** One of two figures that are held in order, as it is stated, with its range where the stated words alone would say the opposite. */
    public ExplanationArgument ordered(Figure figure, Figure first, Figure second) {
        boolean inOrder = IntervalArithmetic.canBeAtMost(said(first), said(second));
        return inOrder == fits()
                ? new ExplanationArgument.Stated(figure.item())
                : within(figure, figure == first ? left : right);
    }

    /** What the words alone say: more than 6 is above 6, and 7 is 7. */
    private static Interval said(Figure figure) {
        Quantity quantity = figure.quantity();
        return quantity.qualifier().isBound() ? quantity.hard() : Interval.point(quantity.amount());
    }

    private ExplanationArgument within(Figure figure, Estimate estimate) {
        return new ExplanationArgument.Within(
                figure.item(), shown(estimate), figure.quantity().unit());
    }

    /** By how much they miss each other as a reader takes them; nothing where they meet. */
    @Nullable
    public Deviation size(Unit unit) {
        return verdict == Verdict.AGREES ? null : Deviation.between(left.usual(), right.usual(), unit);
    }
}
