package org.investportal.staff;

/** Choice in a list: the value that is sent and the text that people read. */
public record SelectOption(String value, String text, boolean chosen) {}
