package org.investportal.staff.editions;

import java.util.List;
import org.investportal.pages.Link;
import org.investportal.staff.Time;

/** An edition that was published from the desk. */
public record EditionLine(String name, String href, Time time, String by, String summary, List<Link> changes) {}
