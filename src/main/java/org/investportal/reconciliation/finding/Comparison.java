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
public record Comparison(Verdict verdict, Estimate left, Estimate right) {

    /** Whether they can be the same. */
    public static Comparison equal(Estimate left, Estimate right) {
        return new Comparison(
                verdict(
                        Arithmetic.intersection(left.usual(), right.usual()).isPresent(),
                        Arithmetic.intersection(left.hard(), right.hard()).isPresent()),
                left,
                right);
    }

    /** Whether the left one can be no more than the right one. */
    public static Comparison atMost(Estimate left, Estimate right) {
        return new Comparison(
                verdict(
                        Arithmetic.canBeAtMost(left.usual(), right.usual()),
                        Arithmetic.canBeAtMost(left.hard(), right.hard())),
                left,
                right);
    }

    private static Verdict verdict(boolean usually, boolean possibly) {
        return usually ? Verdict.AGREES : possibly ? Verdict.AGREES_IN_ONE_READING : Verdict.CONFLICTS;
    }

    /** What a rule with a tolerance makes of it: decided by what a reader assumes alone. */
    public Comparison tolerated() {
        return new Comparison(verdict == Verdict.AGREES ? verdict : Verdict.IMPLAUSIBLE, left, right);
    }

    public boolean fits() {
        return verdict == Verdict.AGREES || verdict == Verdict.AGREES_IN_ONE_READING;
    }

    /** The range of an estimate that decided: the usual one if that was enough, or if a tolerance decided. */
    public Interval shown(Estimate estimate) {
        return verdict == Verdict.AGREES || verdict == Verdict.IMPLAUSIBLE ? estimate.usual() : estimate.hard();
    }

    public Argument leftRange(Unit unit) {
        return new Argument.Range(shown(left), unit);
    }

    public Argument rightRange(Unit unit) {
        return new Argument.Range(shown(right), unit);
    }

    /** The figure on the right as it is stated, with its range where the stated words alone would say the opposite. */
    public Argument statedRight(Figure figure) {
        boolean meets = Arithmetic.intersection(shown(left), said(figure)).isPresent();
        return meets == fits() ? new Argument.Stated(figure.item()) : within(figure, right);
    }

    /** One of two figures that are held in order, as it is stated, with its range where the stated words alone would say the opposite. */
    public Argument ordered(Figure figure, Figure first, Figure second) {
        boolean inOrder = Arithmetic.canBeAtMost(said(first), said(second));
        return inOrder == fits() ? new Argument.Stated(figure.item()) : within(figure, figure == first ? left : right);
    }

    /** What the words alone say: more than 6 is above 6, and 7 is 7. */
    private static Interval said(Figure figure) {
        Quantity quantity = figure.quantity();
        return quantity.qualifier().isBound() ? quantity.hard() : Interval.point(quantity.amount());
    }

    private Argument within(Figure figure, Estimate estimate) {
        return new Argument.Within(
                figure.item(), shown(estimate), figure.quantity().unit());
    }

    /** By how much they miss each other as a reader takes them; nothing where they meet. */
    @Nullable
    public Size size(Unit unit) {
        return verdict == Verdict.AGREES ? null : Size.between(left.usual(), right.usual(), unit);
    }
}
