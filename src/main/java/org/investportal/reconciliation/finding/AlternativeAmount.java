package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Quantity;

/**
 * The amount that a figure would have if its source meant the unit 亿 (hundred million) where it prints another word for a power of ten.
 *
 * @param quantity the digits of the figure in hundred millions
 */
public record AlternativeAmount(long figure, Quantity quantity) {

    private static final int BILLION = 9;

    /** Returns the quantity in the English unit that keeps all its digits. */
    public Quantity inBillions() {
        String digits = new BigDecimal(quantity.digits())
                .scaleByPowerOfTen(quantity.multiplier() - BILLION)
                .toPlainString();
        return Quantity.of(new Numeral(digits, BILLION), quantity.unit(), quantity.qualifier());
    }
}
