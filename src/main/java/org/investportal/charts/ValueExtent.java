package org.investportal.charts;

import java.math.BigDecimal;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a mark reaches: to the amount, and where that is vague as far as readers take it to reach.
 *
 * @param least the lower end of what is shown
 * @param amount as stated
 * @param most the upper end
 */
record ValueExtent(BigDecimal least, BigDecimal amount, BigDecimal most) {

    static ValueExtent of(ChartFigure charted) {
        Quantity quantity = charted.figure().quantity();
        BigDecimal amount = quantity.amount();
        return isVague(quantity.qualifier())
                ? new ValueExtent(
                        or(quantity.usual().low(), amount),
                        amount,
                        or(quantity.usual().high(), amount))
                : new ValueExtent(amount, amount, amount);
    }

    /** The end that is nearer to nought, or beyond it. */
    BigDecimal near() {
        return amount.signum() < 0 ? most : least;
    }

    BigDecimal far() {
        return amount.signum() < 0 ? least : most;
    }

    private static BigDecimal or(@Nullable BigDecimal bound, BigDecimal otherwise) {
        return bound == null ? otherwise : bound;
    }

    /** Whether it lies on either side of the number. */
    static boolean isVague(Qualifier qualifier) {
        return qualifier == Qualifier.ABOUT || qualifier == Qualifier.ORDER_OF;
    }

    static boolean isOpenAbove(Qualifier qualifier) {
        return qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST;
    }

    static boolean isOpenBelow(Qualifier qualifier) {
        return qualifier == Qualifier.ALMOST || qualifier == Qualifier.AT_MOST;
    }
}
