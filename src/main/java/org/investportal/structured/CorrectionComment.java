package org.investportal.structured;

/** What the public was told of a correction. */
public record CorrectionComment(String text, String datePublished) implements Thing {}
