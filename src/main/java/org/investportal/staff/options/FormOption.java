package org.investportal.staff.options;

/** Choice in a form: the stored value and the text that people read. */
public record FormOption(String value, String text) {}
