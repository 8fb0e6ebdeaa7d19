package org.investportal.reconciliation.finding;

import java.math.BigDecimal;

/** How far rules let figures be apart that need not be equal. Conventions of this portal, told on the page of checks. */
public final class Tolerance {

    /** In a year a whole falls to no less than this part of what it was, on average. */
    public static final BigDecimal WHOLE_FALLS_TO = new BigDecimal("0.9");

    /** In a year a whole grows to no more than this many times what it was, on average. */
    public static final BigDecimal WHOLE_GROWS_TO = new BigDecimal("1.2");

    /** From one figure of a series to the next, for each year up to {@link #NEAR_YEARS}: no more than so many times as much or as little. */
    public static final BigDecimal SERIES = BigDecimal.valueOf(2);

    /** What is unlike but comparable: no more than so many times as much. */
    public static final BigDecimal UNLIKE = BigDecimal.valueOf(2);

    /** Growth of money is often reckoned in constant prices: in a year prices change by no more than this part. */
    public static final BigDecimal PRICES = new BigDecimal("0.1");

    /** A period this many years older than others in its paragraph is odd. */
    public static final int YEARS_BACK = 5;

    /** Periods no more than this many years apart are near. */
    public static final int NEAR_YEARS = 3;

    private Tolerance() {}
}
