package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval.
 *
 * @param amount nothing where it is infinite
 * @param infinite -1 or 1 where it is infinite, else 0
 * @param open whether the interval does not reach it
 */
record Bound(@Nullable BigDecimal amount, int infinite, boolean open) {

    static final Comparator<Bound> BY_AMOUNT = Bound::compareAmounts;

    static Bound low(@Nullable BigDecimal amount, boolean open) {
        return new Bound(amount, amount == null ? -1 : 0, open);
    }

    static Bound high(@Nullable BigDecimal amount, boolean open) {
        return new Bound(amount, amount == null ? 1 : 0, open);
    }

    private int signum() {
        return amount == null ? infinite : amount.signum();
    }

    private boolean isNoughtWithin() {
        return signum() == 0 && !open;
    }

    /** With a bound on the same side. */
    Bound plus(Bound other) {
        return amount == null || other.amount == null
                ? new Bound(null, amount == null ? infinite : other.infinite, true)
                : new Bound(amount.add(other.amount), 0, open || other.open);
    }

    /** Less a bound on the other side. */
    Bound minus(Bound other) {
        return plus(new Bound(other.amount == null ? null : other.amount.negate(), -other.infinite, other.open));
    }

    /** Nought times anything is nought, and the product reaches it if one of them reaches nought. */
    Bound times(Bound other) {
        int sign = signum() * other.signum();
        boolean reached = isNoughtWithin() || other.isNoughtWithin();
        if (sign == 0) {
            return new Bound(BigDecimal.ZERO, 0, !reached);
        }
        return amount == null || other.amount == null
                ? new Bound(null, sign, true)
                : new Bound(amount.multiply(other.amount), 0, open || other.open);
    }

    /** Divided by a bound above nought or infinite, rounded as told. */
    Bound over(Bound divisor, MathContext rounding) {
        if (divisor.amount == null) {
            return new Bound(BigDecimal.ZERO, 0, !isNoughtWithin());
        }
        if (signum() == 0) {
            return this;
        }
        if (divisor.amount.signum() == 0) {
            return new Bound(null, signum(), true);
        }
        return amount == null ? this : new Bound(amount.divide(divisor.amount, rounding), 0, open || divisor.open);
    }

    private int compareAmounts(Bound other) {
        if (amount == null || other.amount == null) {
            return Integer.compare(infinite, other.infinite);
        }
        return amount.compareTo(other.amount);
    }
}
