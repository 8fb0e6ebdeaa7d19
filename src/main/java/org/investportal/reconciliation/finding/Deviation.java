package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * By how much figures miss each other, or what is expected: by a factor, or by percentage points.
 *
 * @param amount the factor, above one, or the points
 */
public record Deviation(Kind kind, BigDecimal amount) {

    /** What a miss is measured in. */
    public enum Kind implements Coded {
        /** The larger divided by the smaller. */
        FACTOR,
        /** The difference of two percentages. */
        POINTS
    }

    private static final MathContext DIGITS = new MathContext(3);

    /** The most material first: 9 percentage points count as much as a factor of 1.09. What has no size comes last. */
    public static final Comparator<@Nullable Deviation> MOST_FIRST =
            Comparator.nullsLast(Comparator.comparing(Deviation::weight).reversed());

    public static Deviation points(BigDecimal points) {
        return new Deviation(Kind.POINTS, points.abs().round(DIGITS));
    }

    /** Between amounts above zero; nothing where one is not. */
    public static @Nullable Deviation factor(BigDecimal one, BigDecimal other) {
        return one.signum() <= 0 || other.signum() <= 0
                ? null
                : new Deviation(Kind.FACTOR, rounded(one.max(other).divide(one.min(other), MathContext.DECIMAL64)));
    }

    /** To three digits, of a small miss behind the one. */
    private static BigDecimal rounded(BigDecimal factor) {
        BigDecimal excess = factor.subtract(BigDecimal.ONE);
        return excess.compareTo(BigDecimal.ONE) < 0 ? excess.round(DIGITS).add(BigDecimal.ONE) : factor.round(DIGITS);
    }

    /** The gap between two ranges; nothing where they meet. */
    public static @Nullable Deviation between(Interval one, Interval other, Unit unit) {
        boolean below = IntervalArithmetic.canBeAtMost(one, other);
        BigDecimal low = below ? one.high() : other.high();
        BigDecimal high = below ? other.low() : one.low();
        if (low == null || high == null || low.compareTo(high) > 0) {
            return null;
        }
        return unit == Unit.PERCENT || unit == Unit.PERCENTAGE_POINTS ? points(high.subtract(low)) : factor(low, high);
    }

    /** The smaller of two misses; nothing if one of them is none. */
    public static @Nullable Deviation nearest(@Nullable Deviation one, @Nullable Deviation other) {
        return one == null || other == null ? null : one.weight().compareTo(other.weight()) <= 0 ? one : other;
    }

    private BigDecimal weight() {
        return kind == Kind.POINTS ? amount.movePointLeft(2) : amount.subtract(BigDecimal.ONE);
    }
}
