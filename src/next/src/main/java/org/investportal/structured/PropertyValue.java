package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Indicator that is measured, or a further property of a figure in the codes of the data file. */
public record PropertyValue(
        @JsonProperty("@id") @Nullable String id,
        String name,
        @Nullable String description,
        @Nullable String url,
        @Nullable String unitText,
        @Nullable String unitCode,
        @Nullable String value)
        implements Thing {

    /** Returns a property that is described more fully elsewhere. */
    public static PropertyValue named(String id, String name) {
        return new PropertyValue(id, name, null, null, null, null, null);
    }

    /** Returns a kind of measured quantity. */
    public static PropertyValue named(String name) {
        return new PropertyValue(null, name, null, null, null, null, null);
    }

    /** A column of the data file. */
    public static PropertyValue column(String name, String code) {
        return new PropertyValue(null, name, null, null, null, null, code);
    }
}
