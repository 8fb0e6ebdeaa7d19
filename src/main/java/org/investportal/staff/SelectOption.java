package org.investportal.staff;

/** Something to choose in a list: what is sent, and what people read. */
public record SelectOption(String value, String text, boolean chosen) {}
