package org.investportal.staff.editions;

import org.investportal.staff.ShownTime;

/** An edition that was ordered and that the portal took back, with why. */
public record BrokenOrderLine(String summary, ShownTime due, String by, String why) {}
