package org.investportal.catalogue.value;

import java.util.Set;

/** The kind of thing an indicator measures; what may be charted, summed and compared together follows from it. */
public enum Measure implements Coded {
    /** Value added in production, in money. */
    ADDED_VALUE,
    /** Gross output, in money. */
    OUTPUT_VALUE,
    /** What was sold, in money. */
    SALES_REVENUE,
    /** Money put in or set aside to be put in. */
    INVESTMENT,
    /** Things counted. */
    COUNT,
    /** Floor area. */
    FLOOR_AREA,
    /** A part of a whole, in percent. */
    SHARE,
    /** Change against an earlier period, in percent. */
    GROWTH,
    /** Difference of two percentages. */
    LEAD,
    /** How many times as much as before. */
    MULTIPLE,
    /** A place among others. */
    RANK,
    /** A length. */
    LENGTH,
    /** The scale of something, in money, where the source does not say what is measured. */
    SCALE;

    /** What amounts of this measure may be counted in. */
    public Set<Unit> units() {
        return switch (this) {
            case ADDED_VALUE, OUTPUT_VALUE, SALES_REVENUE, INVESTMENT, SCALE -> Set.of(Unit.CNY);
            case COUNT -> Set.of(Unit.COUNT);
            case FLOOR_AREA -> Set.of(Unit.SQUARE_METRES);
            case SHARE -> Set.of(Unit.PERCENT);
            case GROWTH -> Set.of(Unit.PERCENT, Unit.PERCENTAGE_POINTS); // the latter of a share
            case LEAD -> Set.of(Unit.PERCENTAGE_POINTS);
            case MULTIPLE -> Set.of(Unit.TIMES);
            case RANK -> Set.of(Unit.PLACE);
            case LENGTH -> Set.of(Unit.NANOMETRES);
        };
    }

    /** Whether it adds up over its period, so that twice as long a period has about twice as much. */
    public boolean isFlow() {
        return this == ADDED_VALUE || this == OUTPUT_VALUE || this == SALES_REVENUE;
    }

    /** Whether what contains something has at least as much of it. */
    public boolean isAdditive() {
        return isFlow() || this == INVESTMENT || this == COUNT || this == FLOOR_AREA;
    }
}
