package org.investportal.site.page;

/** A word of the portal and what it means. */
public record LabelledValue(String word, String meaning) {}
