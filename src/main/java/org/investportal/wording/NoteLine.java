package org.investportal.wording;

/** A note with the word for its kind. */
public record NoteLine(String kind, boolean isDoubt, Prose body) {}
