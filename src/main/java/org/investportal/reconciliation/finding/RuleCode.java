package org.investportal.reconciliation.finding;

import java.util.EnumSet;
import java.util.Set;
import org.investportal.catalogue.value.Coded;

/** The rules by name. */
public enum RuleCode implements Coded {
    /** A part is its share of the whole. */
    SHARE_OF_WHOLE("product above-all"),
    /** Two parts with their shares imply one whole. */
    SAME_WHOLE("pair alone"),
    /** A whole that is implied changes over the years as wholes do. */
    WHOLE_THROUGH_TIME("years"),
    /** What grew is what it was before and the growth. */
    GROWTH_AND_BASE("grown prices alone alone-in-prices"),
    /** The growth of a count leads back to a whole number. */
    COUNTABLE_BASE("whole cut-off between none"),
    /** The share of a count leads to a whole number. */
    COUNTABLE_WHOLE("whole cut-off none"),
    /** A lead is the difference of two rates. */
    GROWTH_LEAD("difference alone"),
    /** A part is no larger than its whole, nor is its share. */
    PART_OF_WHOLE("amounts shares amounts-alone shares-alone"),
    /** All the parts of a whole come to the whole, where one of them is declared the rest. */
    PARTS_ADD_UP("sum"),
    /** A quotient is one amount divided by another. */
    QUOTIENT("divided alone"),
    /** An area has no more than the one around it. */
    AREA_IN_AREA("inside"),
    /** A period has no more than the one around it. */
    PERIOD_IN_PERIOD("inside inside-or-at-the-end"),
    /** A multiple is the ratio of two amounts, or how much of the first was added. */
    MULTIPLE("ratio increase both neither"),
    /** A rank lies in its field, behind those that are ahead. */
    RANK_IN_FIELD("field field-with-peers ahead ahead-sharing ahead-of-peer level-of-peer behind-of-peer"),
    /** Those ahead have at least as many. */
    COUNT_BEHIND_RANK("counted ranked both neither"),
    /** What came is of the size of what was planned. */
    TARGET_AND_ACTUAL("as-much less"),
    /** A target with its share implies a whole that can be, as a level or as an increase. */
    TARGET_READING("level increase both neither level-without-base increase-without-base neither-without-base"),
    /** What is printed in several places is one number. */
    PRINTED_TWICE("alike unlike"),
    /** What is stated is what is printed. */
    STATED_AND_PRINTED("otherwise"),
    /** A year is near those of the figures beside it. */
    NEIGHBOURING_YEARS("older"),
    /** An area does not exceed the one around it in something comparable. */
    ENCLOSING_AREA("around around-yearly"),
    /** A figure is of the size of the one before. */
    NEIGHBOURING_PERIODS("alike yearly by-its-rate"),
    /** No more value is added than there is output. */
    NEIGHBOURING_MEASURES("added");

    private static final Set<RuleCode> OF_PRINT = EnumSet.of(PRINTED_TWICE, STATED_AND_PRINTED);

    private static final Set<RuleCode> WITH_TOLERANCE = EnumSet.of(
            WHOLE_THROUGH_TIME,
            TARGET_AND_ACTUAL,
            TARGET_READING,
            NEIGHBOURING_YEARS,
            ENCLOSING_AREA,
            NEIGHBOURING_PERIODS,
            NEIGHBOURING_MEASURES);

    private final String lines;

    RuleCode(String lines) {
        this.lines = lines;
    }

    /** Which sentences its workings are worded with. */
    public Set<String> lines() {
        return Set.of(lines.split(" ", -1));
    }

    /** Whether it looks at what a source prints and not at other figures. */
    public boolean isOfPrint() {
        return OF_PRINT.contains(this);
    }

    /** Whether it has a {@link Tolerance} instead of an identity. */
    public boolean hasTolerance() {
        return WITH_TOLERANCE.contains(this);
    }
}
