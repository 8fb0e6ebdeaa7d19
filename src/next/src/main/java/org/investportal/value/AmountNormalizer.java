package org.investportal.value;

import java.math.BigDecimal;

/** Normalizes amounts, so that equal amounts have one form. */
final class AmountNormalizer {

    private AmountNormalizer() {}

    /** Returns the amount without trailing zeros and without an exponent, so that equal amounts are {@code equals}. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
