package org.investportal.reconciliation;

import java.util.EnumSet;
import java.util.Set;
import org.investportal.catalogue.value.Coded;

/** The rules by name. */
public enum RuleCode implements Coded {
    /** A part is its share of the whole. */
    SHARE_OF_WHOLE,
    /** Two parts with their shares imply one whole. */
    SAME_WHOLE,
    /** A whole that is implied changes over the years as wholes do. */
    WHOLE_THROUGH_TIME,
    /** What grew is what it was before and the growth. */
    GROWTH_AND_BASE,
    /** The growth of a count leads back to a whole number. */
    COUNTABLE_BASE,
    /** The share of a count leads to a whole number. */
    COUNTABLE_WHOLE,
    /** A lead is the difference of two rates. */
    GROWTH_LEAD,
    /** A part is no larger than its whole, nor is its share. */
    PART_OF_WHOLE,
    /** An area has no more than the one around it. */
    AREA_IN_AREA,
    /** A period has no more than the one around it. */
    PERIOD_IN_PERIOD,
    /** A multiple is the ratio of two amounts, or how much of the first was added. */
    MULTIPLE,
    /** A rank lies in its field, behind those that are ahead. */
    RANK_IN_FIELD,
    /** Those ahead have at least as many. */
    COUNT_BEHIND_RANK,
    /** What came is of the size of what was planned. */
    TARGET_AND_ACTUAL,
    /** A target with its share implies a whole that can be, as a level or as an increase. */
    TARGET_READING,
    /** What is printed in several places is one number. */
    PRINTED_TWICE,
    /** What is stated is what is printed. */
    STATED_AND_PRINTED,
    /** A year is near those of the figures beside it. */
    NEIGHBOURING_YEARS,
    /** An area does not exceed the one around it in something comparable. */
    ENCLOSING_AREA,
    /** A figure is of the size of the one before. */
    NEIGHBOURING_PERIODS,
    /** No more value is added than there is output. */
    NEIGHBOURING_MEASURES;

    private static final Set<RuleCode> OF_PRINT = EnumSet.of(PRINTED_TWICE, STATED_AND_PRINTED);

    private static final Set<RuleCode> WITH_TOLERANCE = EnumSet.of(
            WHOLE_THROUGH_TIME,
            TARGET_AND_ACTUAL,
            TARGET_READING,
            NEIGHBOURING_YEARS,
            ENCLOSING_AREA,
            NEIGHBOURING_PERIODS,
            NEIGHBOURING_MEASURES);

    /** Whether it looks at what a source prints and not at other figures. */
    public boolean isOfPrint() {
        return OF_PRINT.contains(this);
    }

    /** Whether it has a {@link Tolerance} instead of an identity. */
    public boolean hasTolerance() {
        return WITH_TOLERANCE.contains(this);
    }
}
