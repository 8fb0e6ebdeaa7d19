package org.investportal.site.sector;

import java.util.List;
import org.investportal.appearance.InlineDrawing;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;
import org.investportal.site.part.ChartPanel;
import org.investportal.site.part.ContactBox;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.NamedRow;
import org.investportal.wording.CurrencyNote;
import org.investportal.wording.NoteLine;
import org.investportal.wording.Prose;
import org.investportal.wording.TermExplanation;
import org.jspecify.annotations.Nullable;

/**
 * Page of a sector for investors: an introduction, its figures, companies, locations, policies, sources and contact. Where the figures take more than
 * one page, the others have figures, sources and contact only.
 *
 * @param symbol its drawing
 * @param currency the currency of its headlines, if one is an amount
 * @param charts the pictures that it opens with; none, where none is honest
 * @param checked how many of its figures were checked against others, and how many are in doubt
 * @param paging the way to the other figures, where there are more than a page has room for
 * @param noted its figures that are not as sure as they look, with what is noted on them, for paper
 * @param terms the way to what its words mean
 */
public record SectorPage(
        Head head,
        Frame frame,
        String name,
        InlineDrawing symbol,
        Prose summary,
        Prose body,
        List<NoteLine> notes,
        List<FigureRow> headlines,
        @Nullable CurrencyNote currency,
        List<ChartPanel> charts,
        String checked,
        List<TopicTable> topics,
        TopicTable alsoShown,
        Paging paging,
        List<FigureRow> noted,
        List<NamedRow> organisations,
        List<NamedRow> places,
        List<NamedRow> policies,
        List<TermExplanation> terms,
        List<SourceLine> sources,
        ContactBox contact) {}
