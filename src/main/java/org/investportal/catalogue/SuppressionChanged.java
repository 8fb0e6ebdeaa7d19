package org.investportal.catalogue;

/** An event: words were suppressed or shown again. It is sent inside the transaction; listeners act after the commit. */
public record SuppressionChanged() {}
