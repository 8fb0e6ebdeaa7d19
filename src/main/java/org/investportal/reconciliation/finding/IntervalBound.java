package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval.
 *
 * @param amount null if the bound is infinite
 * @param infinite -1 or 1 if the bound is infinite, else 0
 * @param open whether the interval excludes the bound
 */
record IntervalBound(@Nullable BigDecimal amount, int infinite, boolean open) {

    static final Comparator<IntervalBound> BY_AMOUNT = IntervalBound::compareAmounts;

    static IntervalBound low(@Nullable BigDecimal amount, boolean open) {
        return new IntervalBound(amount, amount == null ? -1 : 0, open);
    }

    static IntervalBound high(@Nullable BigDecimal amount, boolean open) {
        return new IntervalBound(amount, amount == null ? 1 : 0, open);
    }

    private int signum() {
        return amount == null ? infinite : amount.signum();
    }

    private boolean isZeroWithin() {
        return signum() == 0 && !open;
    }

    /** Adds a bound on the same side. */
    IntervalBound plus(IntervalBound other) {
        return amount == null || other.amount == null
                ? new IntervalBound(null, amount == null ? infinite : other.infinite, true)
                : new IntervalBound(amount.add(other.amount), 0, open || other.open);
    }

    /** Subtracts a bound on the other side. */
    IntervalBound minus(IntervalBound other) {
        return plus(
                new IntervalBound(other.amount == null ? null : other.amount.negate(), -other.infinite, other.open));
    }

    /** Multiplies two bounds. Zero times any bound is zero, and the product includes zero if one of the bounds does. */
    IntervalBound times(IntervalBound other) {
        int sign = signum() * other.signum();
        boolean reached = isZeroWithin() || other.isZeroWithin();
        if (sign == 0) {
            return new IntervalBound(BigDecimal.ZERO, 0, !reached);
        }
        return amount == null || other.amount == null
                ? new IntervalBound(null, sign, true)
                : new IntervalBound(amount.multiply(other.amount), 0, open || other.open);
    }

    /** Divides by a bound that is not below zero or is infinite, with the given rounding. */
    IntervalBound over(IntervalBound divisor, MathContext rounding) {
        if (divisor.amount == null) {
            return new IntervalBound(BigDecimal.ZERO, 0, !isZeroWithin());
        }
        if (signum() == 0) {
            return this;
        }
        if (divisor.amount.signum() == 0) {
            return new IntervalBound(null, signum(), true);
        }
        return amount == null
                ? this
                : new IntervalBound(amount.divide(divisor.amount, rounding), 0, open || divisor.open);
    }

    private int compareAmounts(IntervalBound other) {
        if (amount == null || other.amount == null) {
            return Integer.compare(infinite, other.infinite);
        }
        return amount.compareTo(other.amount);
    }
}
