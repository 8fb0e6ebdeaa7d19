package org.investportal.site.home;

import java.util.List;
import org.investportal.site.part.FigureRow;
import org.investportal.web.Link;
import org.investportal.wording.Prose;

/**
 * A sector on the home page.
 *
 * @param symbol where its drawing is
 */
public record SectorCard(Link link, String symbol, Prose summary, List<FigureRow> headlines) {}
