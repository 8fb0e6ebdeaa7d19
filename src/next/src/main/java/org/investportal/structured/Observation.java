package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure. Of the three numbers it has the stated one: a value, or a limit that the true amount is above or below.
 *
 * @param url the address that never dies
 * @param description the value in words; of a figure in doubt only that it is
 * @param observationDate the moment with which its period begins, in no time zone; none where it is open or not dated
 * @param observationPeriod how long that is
 * @param additionalProperty its period, and that it is planned, in doubt or how exactly it was stated, in the codes of the data file
 * @param subjectOf the figures of its indicator
 */
public record Observation(
        @JsonProperty("@id") String id,
        String url,
        String name,
        String description,
        Place observationAbout,
        PropertyValue variableMeasured,
        @Nullable String observationDate,
        @Nullable String observationPeriod,
        @Nullable BigDecimal value,
        @Nullable BigDecimal minValue,
        @Nullable BigDecimal maxValue,
        String unitText,
        @Nullable String unitCode,
        List<PropertyValue> additionalProperty,
        IdReference subjectOf)
        implements Thing {}
