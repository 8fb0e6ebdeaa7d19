package org.investportal.staff.review;

/** A kind of change that an author chooses, with what it means. */
record KindChoice(String code, String name, String meaning, boolean chosen) {}
