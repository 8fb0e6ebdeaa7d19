package org.investportal.catalogue;

/** An edition was published. Told inside the transaction: listeners act after its commit. */
public record EditionPublished(int edition) {}
