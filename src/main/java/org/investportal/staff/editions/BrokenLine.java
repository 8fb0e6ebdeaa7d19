package org.investportal.staff.editions;

import org.investportal.staff.Time;

/** An edition that was ordered and that the portal took back, with why. */
public record BrokenLine(String summary, Time due, String by, String why) {}
