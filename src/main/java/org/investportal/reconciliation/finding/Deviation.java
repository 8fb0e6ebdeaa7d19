package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The gap between figures, or between a figure and its expected value: a factor or percentage points.
 *
 * @param amount the factor, above one, or the points
 */
public record Deviation(Kind kind, BigDecimal amount) {

    /** The unit of a deviation. */
    public enum Kind implements Coded {
        /** The larger divided by the smaller. */
        FACTOR,
        /** The difference of two percentages. */
        POINTS
    }

    private static final MathContext DIGITS = new MathContext(3);

    /** Sorts the largest deviation first: 9 percentage points count as much as a factor of 1.09. A missing deviation comes last. */
    public static final Comparator<@Nullable Deviation> MOST_FIRST =
            Comparator.nullsLast(Comparator.comparing(Deviation::weight).reversed());

    public static Deviation points(BigDecimal points) {
        return new Deviation(Kind.POINTS, points.abs().round(DIGITS));
    }

    /** Returns the factor between two amounts above zero; null if one of them is not above zero. */
    public static @Nullable Deviation factor(BigDecimal one, BigDecimal other) {
        return one.signum() <= 0 || other.signum() <= 0
                ? null
                : new Deviation(Kind.FACTOR, rounded(one.max(other).divide(one.min(other), MathContext.DECIMAL64)));
    }

    /** Rounds a factor to three digits; below two, the part above one has three digits. */
    private static BigDecimal rounded(BigDecimal factor) {
        BigDecimal excess = factor.subtract(BigDecimal.ONE);
        return excess.compareTo(BigDecimal.ONE) < 0 ? excess.round(DIGITS).add(BigDecimal.ONE) : factor.round(DIGITS);
    }

    /** Returns the gap between two ranges; null where they meet, or where a factor would need amounts above zero. */
    public static @Nullable Deviation between(Interval one, Interval other, Unit unit) {
        boolean below = IntervalArithmetic.canBeAtMost(one, other);
        BigDecimal low = below ? one.high() : other.high();
        BigDecimal high = below ? other.low() : one.low();
        if (low == null || high == null || low.compareTo(high) > 0) {
            return null;
        }
        return unit.isPercentage() ? points(high.subtract(low)) : factor(low, high);
    }

    /** Returns the smaller of two deviations; null if one of them is null. */
    public static @Nullable Deviation nearest(@Nullable Deviation one, @Nullable Deviation other) {
        return one == null || other == null ? null : one.weight().compareTo(other.weight()) <= 0 ? one : other;
    }

    private BigDecimal weight() {
        return kind == Kind.POINTS ? amount.movePointLeft(2) : amount.subtract(BigDecimal.ONE);
    }
}
