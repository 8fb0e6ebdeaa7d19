package org.investportal.charts;

import java.math.BigDecimal;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The range that a mark covers: the stated amount; if that is vague, the range that readers assume; of a range its ends.
 *
 * @param least the lower end of the range
 * @param amount the stated amount; the middle of a range
 * @param most the upper end of the range
 */
record ValueExtent(BigDecimal least, BigDecimal amount, BigDecimal most) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static ValueExtent of(ChartFigure charted) {
        Quantity quantity = charted.figure().quantity();
        BigDecimal amount = quantity.amount();
        if (quantity.isRange()) {
            BigDecimal most = quantity.upper().amount();
            return new ValueExtent(amount, amount.add(most).multiply(HALF), most);
        }
        return isVague(quantity)
                ? new ValueExtent(
                        or(quantity.usual().low(), amount),
                        amount,
                        or(quantity.usual().high(), amount))
                : new ValueExtent(amount, amount, amount);
    }

    /** Returns the end that is nearer to zero, or beyond it. */
    BigDecimal near() {
        return amount.signum() < 0 ? most : least;
    }

    BigDecimal far() {
        return amount.signum() < 0 ? least : most;
    }

    private static BigDecimal or(@Nullable BigDecimal bound, BigDecimal otherwise) {
        return bound == null ? otherwise : bound;
    }

    /** Returns whether the value may be on either side of the number. */
    static boolean isVague(Quantity quantity) {
        return quantity.isRange()
                || quantity.qualifier() == Qualifier.ABOUT
                || quantity.qualifier() == Qualifier.ORDER_OF;
    }

    static boolean isOpenAbove(Qualifier qualifier) {
        return qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST;
    }

    static boolean isOpenBelow(Qualifier qualifier) {
        return qualifier == Qualifier.ALMOST || qualifier == Qualifier.AT_MOST;
    }
}
