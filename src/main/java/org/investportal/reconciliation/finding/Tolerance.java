package org.investportal.reconciliation.finding;

import java.math.BigDecimal;

/** The tolerances of rules for figures that need not be equal. They are conventions of this portal and are explained on the page of checks. */
public final class Tolerance {

    /** A whole falls within a year to no less than this part of its earlier amount, on average. */
    public static final BigDecimal WHOLE_FALLS_TO = new BigDecimal("0.9");

    /** A whole grows within a year to no more than this many times its earlier amount, on average. */
    public static final BigDecimal WHOLE_GROWS_TO = new BigDecimal("1.2");

    /** A figure of a series is at most this many times larger or smaller than the one before, for each year up to {@link #NEAR_YEARS}. */
    public static final BigDecimal SERIES = BigDecimal.valueOf(2);

    /** Figures that are comparable but not of the same kind differ by no more than this factor. */
    public static final BigDecimal UNLIKE = BigDecimal.valueOf(2);

    /** Prices change within a year by no more than this part; growth of money is often calculated in constant prices. */
    public static final BigDecimal PRICES = new BigDecimal("0.1");

    /** A rate of exchange differs by no more than this part from its average over the period of an amount. */
    public static final BigDecimal RATE = new BigDecimal("0.1");

    /** A period this many years older than others in its paragraph is unusual. */
    public static final int YEARS_BACK = 5;

    /** Periods no more than this many years apart are near. */
    public static final int NEAR_YEARS = 3;

    private Tolerance() {}
}
