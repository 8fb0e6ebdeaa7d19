package org.investportal.catalogue.value;

import java.math.BigDecimal;

/** The unit of an amount. Percentages are not converted: 14.7 % has the amount 14.7. */
public enum Unit implements Coded {
    /** Yuan renminbi. */
    CNY,
    /** Parts per hundred. */
    PERCENT,
    /** The difference of two percentages. */
    PERCENTAGE_POINTS,
    /** Floor area. */
    SQUARE_METRES,
    /** A length in semiconductor processes. */
    NANOMETRES,
    /** Things counted one by one; the indicator says which. */
    COUNT,
    /** A place in a ranking; 1 is the top. */
    PLACE,
    /** A multiple of another amount. */
    TIMES;

    /** Returns whether amounts are whole numbers. */
    public boolean isWhole() {
        return this == COUNT || this == PLACE;
    }

    /** Returns whether an amount cannot be below zero, so that zero bounds every interval. */
    public boolean isNeverNegative() {
        return isWhole() || this == SQUARE_METRES || this == NANOMETRES || this == TIMES;
    }

    /** Returns whether the amount is valid: whole and not negative where required, and at least 1 for a place. */
    boolean allows(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return (whole || !isWhole())
                && (amount.signum() > 0 || this != PLACE)
                && (amount.signum() >= 0 || !isNeverNegative());
    }
}
