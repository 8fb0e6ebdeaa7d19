package org.investportal.site.figure;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;
import org.investportal.site.part.FigureTable;
import org.investportal.wording.TermExplanation;

/**
 * An indicator with all its figures and what it is related to.
 *
 * @param way the link to the sector
 * @param paging the way to the other figures, where there are more than a page has room for
 * @param terms what its words mean
 */
public record IndicatorPage(
        Head head,
        Frame frame,
        List<Link> way,
        String name,
        IndicatorFactList about,
        List<TermExplanation> terms,
        FigureTable table,
        Paging paging,
        List<RelatedIndicator> related) {}
