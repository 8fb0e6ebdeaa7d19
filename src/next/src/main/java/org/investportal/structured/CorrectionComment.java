package org.investportal.structured;

/** Public explanation of a correction. */
public record CorrectionComment(String text, String datePublished) implements Thing {}
