package org.investportal.site.figure;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureTable;
import org.investportal.wording.CurrencyNote;
import org.investportal.wording.TermExplanation;
import org.jspecify.annotations.Nullable;

/**
 * One figure with all that is known of it.
 *
 * @param past whether the page is of an edition of the past
 * @param way the links to the sector, and to the indicator unless this is its only figure
 * @param currency the currency of the figure, if it is an amount
 * @param terms what its words mean
 * @param precision what the number may stand for; none where it is exact
 * @param whyWithdrawn the reason why it is no longer stated
 * @param aids how precise, how sure and how new it is
 * @param address its absolute address
 * @param readings every sentence that the figure was read from, once
 * @param others the other figures of the indicator
 * @param versions what each edition did to it, the newest first
 */
public record FigurePage(
        Head head,
        Frame frame,
        boolean past,
        List<Link> way,
        IndicatorFactList about,
        FigureRow row,
        @Nullable CurrencyNote currency,
        List<TermExplanation> terms,
        FigureFactList facts,
        @Nullable PrecisionPicture precision,
        @Nullable String whyWithdrawn,
        ReadingAid aids,
        String address,
        List<ReadingLine> readings,
        Others others,
        List<RelatedIndicator> related,
        List<FigureVersion> versions,
        FigureCitation citation) {

    /** Returns the readings whose sentences are quoted. */
    public List<ReadingLine> quoted() {
        return readings.stream().filter(reading -> reading.quotation() != null).toList();
    }

    /** Returns the readings whose sentences are not quoted. */
    public List<ReadingLine> unquoted() {
        return readings.stream().filter(reading -> reading.quotation() == null).toList();
    }

    public List<String> relatedNames() {
        return related.stream().map(end -> end.indicator().text()).distinct().toList();
    }

    /**
     * Other figures of the indicator, newest first.
     *
     * @param more the link to all of them, if there are more
     */
    public record Others(FigureTable table, List<Link> more) {}
}
