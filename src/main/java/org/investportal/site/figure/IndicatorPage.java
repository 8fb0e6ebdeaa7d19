package org.investportal.site.figure;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;
import org.investportal.site.part.ChartPanel;
import org.investportal.site.part.FigureTable;
import org.investportal.web.Link;
import org.investportal.wording.TermExplanation;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with all its figures and what it is related to.
 *
 * @param way the link to the sector
 * @param paging the way to the other figures, where there are more than a page has room for
 * @param charts pictures of its figures
 * @param noPicture why there is none, where one might be looked for
 * @param compare where its figures are compared; none, where it has none
 * @param terms what its words mean
 * @param embeds the code with which other sites show the charts, if there are charts and a base address
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
        List<ChartPanel> charts,
        @Nullable String noPicture,
        List<RelatedIndicator> related,
        @Nullable String compare,
        List<EmbedCode> embeds) {}
