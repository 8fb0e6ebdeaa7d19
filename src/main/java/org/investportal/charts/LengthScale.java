package org.investportal.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Converts amounts to lengths. A length is always proportional to its amount and starts at zero.
 *
 * @param low the least amount that has to fit, at most zero
 * @param high the largest amount that has to fit, at least zero
 * @param room the length from the least to the largest amount
 */
record LengthScale(BigDecimal low, BigDecimal high, BigDecimal room) {

    private static final int DECIMALS = 4;

    /** The shortest length that is visible. */
    private static final BigDecimal SHORTEST = BigDecimal.valueOf(2);

    /** Creates a scale that fits all amounts that the figures may have. */
    static LengthScale of(List<ChartFigure> figures, BigDecimal room) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (ChartFigure charted : figures) {
            ValueExtent valueExtent = ValueExtent.of(charted);
            low = low.min(valueExtent.least());
            high = high.max(valueExtent.most());
        }
        return new LengthScale(low, low.compareTo(high) == 0 ? BigDecimal.ONE : high, room);
    }

    /** Returns the length of an amount, from zero; negative if the amount is. */
    BigDecimal length(BigDecimal amount) {
        return amount.multiply(room).divide(high.subtract(low), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Returns the length of a mark. It is visible unless the amount is zero, and it ends where the room ends. */
    BigDecimal visible(BigDecimal amount) {
        BigDecimal fitting = amount.max(low).min(high);
        BigDecimal length = length(fitting);
        return length.abs().compareTo(SHORTEST) < 0 ? SHORTEST.multiply(BigDecimal.valueOf(fitting.signum())) : length;
    }

    /** Returns the room below zero. */
    BigDecimal below() {
        return visible(low).negate();
    }
}
