package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Publisher of the figures. */
public record Organization(@JsonProperty("@id") String id, String name, String url) implements Thing {}
