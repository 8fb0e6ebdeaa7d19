package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * A thing of a kind of content whose description names the type and the properties.
 *
 * @param id the address by which others refer to it
 */
public record DescribedThing(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        @JsonAnyGetter Map<String, Object> properties)
        implements Thing {}
