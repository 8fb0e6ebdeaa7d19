package org.investportal.staff.review;

import org.investportal.staff.Time;

/** A revision in the history of a change. */
record RevisionLine(String name, String href, Time time, String by) {}
