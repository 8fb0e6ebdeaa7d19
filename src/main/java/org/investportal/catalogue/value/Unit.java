package org.investportal.catalogue.value;

import java.math.BigDecimal;

/** What an amount is counted in. Percent stays percent: 14.7 % has the amount 14.7. */
public enum Unit implements Coded {
    /** Yuan renminbi. */
    CNY,
    /** Parts in a hundred. */
    PERCENT,
    /** The difference of two percentages. */
    PERCENTAGE_POINTS,
    /** Floor area. */
    SQUARE_METRES,
    /** A length in semiconductor processes. */
    NANOMETRES,
    /** Things counted one by one; the indicator says which. */
    COUNT,
    /** A place in a ranking, one being the top. */
    PLACE,
    /** A multiple of another amount. */
    TIMES;

    /** Whether amounts are whole numbers. */
    public boolean isWhole() {
        return this == COUNT || this == PLACE;
    }

    /** Whether an amount below nought would make no sense, so that nought bounds every interval. */
    public boolean isNeverNegative() {
        return isWhole() || this == SQUARE_METRES || this == NANOMETRES || this == TIMES;
    }

    /** Whether something can have that amount: whole or not below nought where it has to be, a place from 1. */
    boolean allows(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return (whole || !isWhole())
                && (amount.signum() > 0 || this != PLACE)
                && (amount.signum() >= 0 || !isNeverNegative());
    }
}
