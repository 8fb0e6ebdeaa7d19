package org.investportal.catalogue.value;

import java.util.Set;

/** The kind of quantity that an indicator measures. It decides what may be charted, summed and compared together. */
public enum Measure implements Coded {
    /** Value added in production, in money. */
    ADDED_VALUE,
    /** Gross output, in money. */
    OUTPUT_VALUE,
    /** Revenue from sales, in money. */
    SALES_REVENUE,
    /** Money invested or set aside for investment. */
    INVESTMENT,
    /** A number of things. */
    COUNT,
    /** Floor area. */
    FLOOR_AREA,
    /** A part of a whole, in percent. */
    SHARE,
    /** Change against an earlier period, in percent. */
    GROWTH,
    /** Difference of two percentages. */
    LEAD,
    /** The multiple of an earlier amount. */
    MULTIPLE,
    /** A place in a ranking. */
    RANK,
    /** A length. */
    LENGTH,
    /** The size of something, in money, if the source does not say what is measured. */
    SCALE;

    /** Returns the units that amounts of this measure may have. */
    public Set<Unit> units() {
        return switch (this) {
            case ADDED_VALUE, OUTPUT_VALUE, SALES_REVENUE, INVESTMENT, SCALE -> Set.of(Unit.CNY);
            case COUNT -> Set.of(Unit.COUNT);
            case FLOOR_AREA -> Set.of(Unit.SQUARE_METRES);
            case SHARE -> Set.of(Unit.PERCENT);
            case GROWTH -> Set.of(Unit.PERCENT, Unit.PERCENTAGE_POINTS); // percentage points for the growth of a share
            case LEAD -> Set.of(Unit.PERCENTAGE_POINTS);
            case MULTIPLE -> Set.of(Unit.TIMES);
            case RANK -> Set.of(Unit.PLACE);
            case LENGTH -> Set.of(Unit.NANOMETRES);
        };
    }

    /** Returns whether values depend on the prices at which money is valued. */
    public boolean dependsOnPrices() {
        return this != COUNT && this != FLOOR_AREA && this != RANK && this != LENGTH;
    }

    /** Returns whether amounts add up over time, so that a period twice as long has about twice the amount. */
    public boolean isFlow() {
        return this == ADDED_VALUE || this == OUTPUT_VALUE || this == SALES_REVENUE;
    }

    /** Returns whether a whole has at least the amount of each of its parts. */
    public boolean isAdditive() {
        return isFlow() || this == INVESTMENT || this == COUNT || this == FLOOR_AREA;
    }
}
