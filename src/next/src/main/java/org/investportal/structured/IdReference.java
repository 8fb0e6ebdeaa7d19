package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Reference to a thing that is described under that identifier elsewhere, on this page or on another. */
public record IdReference(@JsonProperty("@id") String id) {}
