package org.investportal.site.figure;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.site.part.FigureTable;

/**
 * A declared relation in words, seen from the indicator whose page it is on, with the newest figures at its other end.
 *
 * @param more the link to all figures at its other end, if there are more
 */
public record RelatedIndicator(String relation, Link indicator, FigureTable table, List<Link> more) {}
