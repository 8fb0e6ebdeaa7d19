package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An area. */
public record Place(@JsonProperty("@id") String id, String name) implements Thing {}
