package org.investportal.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * From amounts to lengths: a length is proportional to its amount and begins at nought, whatever the amounts are.
 *
 * @param low the least that has to fit, at most nought
 * @param high the most that has to fit, at least nought
 * @param room the length of all between them
 */
record LengthScale(BigDecimal low, BigDecimal high, BigDecimal room) {

    private static final int DECIMALS = 4;

    /** What is shorter nobody sees. */
    private static final BigDecimal SHORTEST = BigDecimal.valueOf(2);

    /** Of all that the figures may be. */
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

    /** How far from nought; below it where the amount is. */
    BigDecimal length(BigDecimal amount) {
        return amount.multiply(room).divide(high.subtract(low), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The same of a mark that has to be seen where its amount is not nought, and has to end where the room does. */
    BigDecimal visible(BigDecimal amount) {
        BigDecimal fitting = amount.max(low).min(high);
        BigDecimal length = length(fitting);
        return length.abs().compareTo(SHORTEST) < 0 ? SHORTEST.multiply(BigDecimal.valueOf(fitting.signum())) : length;
    }

    /** The room below nought. */
    BigDecimal below() {
        return visible(low).negate();
    }
}
