package org.investportal.staff.review;

import org.investportal.staff.ShownTime;

/** A revision in the history of a change. */
record RevisionLine(String name, String href, ShownTime time, String by) {}
