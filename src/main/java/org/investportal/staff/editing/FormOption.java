package org.investportal.staff.editing;

/** Choice in a form: the stored value and the text that people read. */
record FormOption(String value, String text) {}
