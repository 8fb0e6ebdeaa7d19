package org.investportal.editorial.annotation;

import java.util.List;

/** The names of the fields of a decision that a figure does not have. Number, unit, qualifier, period, area, indicator and nature are named as in a figure. */
public final class DecisionField {

    /** The role of the number: value, different value, period, number ranked or left out. */
    public static final String ROLE = "role";

    /** Why the number is left out. */
    public static final String REASON = "reason";

    /** The name of an indicator that does not exist yet. */
    public static final String INDICATOR_NAME = "indicator-name";

    /** The name of an area that does not exist yet. */
    public static final String AREA_NAME = "area-name";

    /** The measure of a new indicator. */
    public static final String MEASURE = "measure";

    /** Whether the source states the period beside the number. */
    public static final String BASIS = "basis";

    /** How the number relates to another number of the sentence. */
    public static final String RELATION = "relation";

    /** The number of the sentence that this one relates to. */
    public static final String RELATED = "related";

    /** The name of the indicator that this one relates to, if no number of the sentence states it. */
    public static final String RELATED_NAME = "related-name";

    /** The name of the whole of a share, or of what a lead is over. */
    public static final String WHOLE = "whole";

    /** The name of the area of the whole, if it is another one. */
    public static final String WHOLE_AREA = "whole-area";

    /** The fields with a name that a person typed. Suppressed words are masked in them. */
    static final List<String> NAMES = List.of(INDICATOR_NAME, AREA_NAME, RELATED_NAME, WHOLE, WHOLE_AREA);

    private DecisionField() {}
}
