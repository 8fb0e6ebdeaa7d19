package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.value.Interval;

/**
 * Adds, subtracts, multiplies and divides intervals. The resulting interval contains every result that amounts in the operands can have. Results are exact,
 * except that division rounds outward.
 */
public final class IntervalArithmetic {

    private static final int DIGITS = 34;
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    private IntervalArithmetic() {}

    public static Interval sum(Interval one, Interval other) {
        return between(List.of(low(one).plus(low(other))), List.of(high(one).plus(high(other))));
    }

    static Interval difference(Interval one, Interval other) {
        return between(List.of(low(one).minus(high(other))), List.of(high(one).minus(low(other))));
    }

    public static Interval product(Interval one, Interval other) {
        List<IntervalBound> corners = List.of(
                low(one).times(low(other)),
                low(one).times(high(other)),
                high(one).times(low(other)),
                high(one).times(high(other)));
        return between(corners, corners);
    }

    /** Divides by an interval above zero; throws {@link IllegalArgumentException} if the divisor may be zero or less. */
    static Interval quotient(Interval dividend, Interval divisor) {
        if (!isAboveZero(divisor)) {
            throw new IllegalArgumentException("The divisor may be zero: " + divisor.format());
        }
        return between(corners(dividend, divisor, DOWN), corners(dividend, divisor, UP));
    }

    private static List<IntervalBound> corners(Interval dividend, Interval divisor, MathContext rounding) {
        return List.of(
                low(dividend).over(low(divisor), rounding),
                low(dividend).over(high(divisor), rounding),
                high(dividend).over(low(divisor), rounding),
                high(dividend).over(high(divisor), rounding));
    }

    /** Returns whether all amounts of an interval are above zero; an open lower bound may itself be zero. */
    public static boolean isAboveZero(Interval interval) {
        BigDecimal low = interval.low();
        return low != null && (low.signum() > 0 || (low.signum() == 0 && interval.lowOpen()));
    }

    /** Returns the amounts that lie in both intervals; empty if there are none. */
    public static Optional<Interval> intersection(Interval one, Interval other) {
        IntervalBound low = outermost(List.of(low(one), low(other)), 1);
        IntervalBound high = outermost(List.of(high(one), high(other)), -1);
        int order = IntervalBound.BY_AMOUNT.compare(low, high);
        boolean meet = order < 0 || (order == 0 && !low.open() && !high.open());
        return meet
                ? Optional.of(new Interval(low.amount(), low.open(), high.amount(), high.open()))
                : Optional.empty();
    }

    /** Returns the largest or, with -1, the smallest bound; among equal bounds the open one, since both must hold. */
    private static IntervalBound outermost(List<IntervalBound> bounds, int direction) {
        IntervalBound found =
                Collections.max(bounds, (one, other) -> direction * IntervalBound.BY_AMOUNT.compare(one, other));
        boolean open = bounds.stream()
                .anyMatch(intervalBound ->
                        IntervalBound.BY_AMOUNT.compare(intervalBound, found) == 0 && intervalBound.open());
        return new IntervalBound(found.amount(), found.infinite(), open);
    }

    /** Returns whether some amount of the first interval is no larger than some amount of the second. */
    public static boolean canBeAtMost(Interval one, Interval other) {
        int order = IntervalBound.BY_AMOUNT.compare(low(one), high(other));
        return order < 0 || (order == 0 && !one.lowOpen() && !other.highOpen());
    }

    private static Interval between(List<IntervalBound> lows, List<IntervalBound> highs) {
        IntervalBound low = reached(lows, Collections.min(lows, IntervalBound.BY_AMOUNT));
        IntervalBound high = reached(highs, Collections.max(highs, IntervalBound.BY_AMOUNT));
        return new Interval(low.amount(), low.open(), high.amount(), high.open());
    }

    /** Returns the bound, closed if one of its equals is closed. */
    private static IntervalBound reached(List<IntervalBound> bounds, IntervalBound found) {
        boolean open = bounds.stream()
                .filter(intervalBound -> IntervalBound.BY_AMOUNT.compare(intervalBound, found) == 0)
                .allMatch(IntervalBound::open);
        return new IntervalBound(found.amount(), found.infinite(), open);
    }

    private static IntervalBound low(Interval interval) {
        return IntervalBound.low(interval.low(), interval.lowOpen());
    }

    private static IntervalBound high(Interval interval) {
        return IntervalBound.high(interval.high(), interval.highOpen());
    }
}
