package org.investportal.reconciliation.finding;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.investportal.catalogue.value.Coded;

/** The codes of the rules. */
public enum RuleCode implements Coded {
    /** A part equals its share of the whole. */
    SHARE_OF_WHOLE("product above-all"),
    /** Two parts with their shares imply one whole. */
    SAME_WHOLE("pair alone"),
    /** An implied whole changes over the years within the tolerance for wholes. */
    WHOLE_THROUGH_TIME("years"),
    /** A value equals its base plus the growth. */
    GROWTH_AND_BASE(
            "grown prices unlike-prices alone alone-in-prices chained fixed both neither chained-alone previous-year"),
    /** The growth of a count leads back to a whole number. */
    COUNTABLE_BASE("whole cut-off between none"),
    /** The share of a count leads to a whole number. */
    COUNTABLE_WHOLE("whole cut-off none"),
    /** A lead is the difference of two rates. */
    GROWTH_LEAD("difference alone"),
    /** A part is no larger than its whole, nor is its share. */
    PART_OF_WHOLE("amounts shares amounts-alone shares-alone"),
    /** All parts of a whole add up to the whole, if one of them is declared the rest; else they add up to no more. */
    PARTS_ADD_UP("sum beyond"),
    /** A quotient is one amount divided by another. */
    QUOTIENT("divided alone"),
    /** An area has no more than an area that contains it. */
    AREA_IN_AREA("inside together"),
    /** A period has no more than a period that contains it. */
    PERIOD_IN_PERIOD("inside inside-or-at-the-end together"),
    /** A multiple is the ratio of two amounts, or the increase divided by the first. */
    MULTIPLE("ratio increase both neither"),
    /** A rank lies within its field, behind the ranks of those ahead. */
    RANK_IN_FIELD("field field-with-peers ahead ahead-sharing ahead-of-peer level-of-peer behind-of-peer"),
    /** Those ahead in a ranking have at least the same count. */
    COUNT_BEHIND_RANK("counted ranked both neither"),
    /** A measured value is of the size of its target or forecast. */
    TARGET_AND_ACTUAL("as-much less forecast-as-much forecast-less"),
    /** A target with its share implies a possible whole, as a level or as an increase. */
    TARGET_READING("level increase both neither level-without-base increase-without-base neither-without-base"),
    /** A value printed in several places is the same number. */
    PRINTED_TWICE("alike unlike"),
    /** The stated value is the printed value. */
    STATED_AND_PRINTED("otherwise"),
    /** A value was revised by a newer vintage. */
    REVISION("raised lowered changed unchanged"),
    /** A newer vintage was published later and is of the size of the earlier one. */
    PLAUSIBLE_REVISION("published-before size"),
    /** The same amount in two currencies fits the rate of exchange. */
    TWO_CURRENCIES("converted other-time"),
    /** The value that is printed in another unit is the stated value, converted. */
    OTHER_UNIT("fixed rate other-rate other-time"),
    /** The year of a figure is near the years of the figures beside it. */
    NEIGHBOURING_YEARS("older older-together"),
    /** An area does not exceed an area that contains it in a comparable measure. */
    ENCLOSING_AREA("around around-yearly"),
    /** A figure is of the size of the one before it in its series. */
    NEIGHBOURING_PERIODS("alike yearly by-its-rate"),
    /** Value added does not exceed output. */
    NEIGHBOURING_MEASURES("added");

    private static final Set<RuleCode> OF_PRINT = EnumSet.of(PRINTED_TWICE, STATED_AND_PRINTED, OTHER_UNIT);

    /** The sentences that say which of two readings fits. */
    private static final Map<RuleCode, Set<String>> READINGS = Map.of(
            GROWTH_AND_BASE, Set.of("prices", "chained", "fixed", "chained-alone"),
            MULTIPLE, Set.of("ratio", "increase"),
            COUNT_BEHIND_RANK, Set.of("counted", "ranked", "both"),
            TARGET_READING, Set.of("level", "increase", "level-without-base", "increase-without-base"));

    private static final Set<RuleCode> EASILY_PASSED =
            EnumSet.of(PRINTED_TWICE, RANK_IN_FIELD, COUNTABLE_WHOLE, REVISION);

    private final String lines;

    RuleCode(String lines) {
        this.lines = lines;
    }

    /** Returns the codes of the sentences that word its explanations. */
    public Set<String> lines() {
        return Set.of(lines.split(" ", -1));
    }

    /** Returns whether the sentence says which of two readings of the figures fits. */
    public boolean isReading(String line) {
        return READINGS.getOrDefault(this, Set.of()).contains(line);
    }

    /** Returns whether the rule checks figures against their printed source, not against other figures. */
    public boolean isOfPrint() {
        return OF_PRINT.contains(this);
    }

    /** Returns whether the rule informs about figures and does not check them. */
    public boolean isInformation() {
        return this == REVISION;
    }

    /** Returns whether nearly any numbers pass the rule, so that passing it says little. */
    public boolean isEasilyPassed() {
        return EASILY_PASSED.contains(this);
    }
}
