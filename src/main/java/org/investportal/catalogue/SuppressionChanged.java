package org.investportal.catalogue;

/** Words were suppressed or shown again. Published inside the transaction: listeners act after its commit. */
public record SuppressionChanged() {}
