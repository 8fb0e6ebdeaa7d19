package org.investportal.wording;

/** A note with the name of its kind. */
public record NoteLine(String kind, boolean isDoubt, Prose body) {}
