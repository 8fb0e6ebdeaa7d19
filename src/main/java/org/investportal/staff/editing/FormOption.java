package org.investportal.staff.editing;

/** Something that can be chosen: what is kept of it, and what people read. */
record FormOption(String value, String text) {}
