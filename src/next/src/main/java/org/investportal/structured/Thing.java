package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Thing that structured data describe; its record has the name of its type. */
@JsonPropertyOrder({"@type", "@id"})
public interface Thing {

    @JsonProperty("@type")
    default String type() {
        return getClass().getSimpleName();
    }
}
