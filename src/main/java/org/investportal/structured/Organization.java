package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who publishes. */
public record Organization(@JsonProperty("@id") String id, String name, String url) implements Thing {}
