package org.investportal.catalogue;

/** An event: an edition was published. It is sent inside the transaction; listeners act after the commit. */
public record EditionPublished(int edition) {}
