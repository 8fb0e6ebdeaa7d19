package org.investportal.site.figure;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureTable;
import org.investportal.site.part.FindingLine;
import org.investportal.web.Link;
import org.investportal.wording.CurrencyNote;
import org.investportal.wording.TermExplanation;
import org.jspecify.annotations.Nullable;

/**
 * One figure with all that is known of it.
 *
 * @param standing what became of it, on a page that shows an edition of the past
 * @param way the links to the sector, and to the indicator unless this is its only figure
 * @param currency the currency of the figure, if it is an amount
 * @param terms what its words mean
 * @param precision what the number may stand for; none where it is exact
 * @param whyWithdrawn the reason why it is no longer stated
 * @param aids how precise, how sure and how new it is
 * @param address its absolute address
 * @param readings every sentence that the figure was read from, once
 * @param checks what it was checked against, and what came of it
 * @param others the other figures of the indicator
 * @param links what readers can do with it next; none on a page of the past
 * @param versions what each edition did to it, the newest first
 * @param embeds the code with which other sites show it; none if it is withdrawn or there is no base address
 */
public record FigurePage(
        Head head,
        Frame frame,
        @Nullable PastEditionNotice standing,
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
        List<FindingLine> checks,
        Others others,
        @Nullable Links links,
        List<RelatedIndicator> related,
        List<FigureVersion> versions,
        FigureCitation citation,
        List<EmbedCode> embeds) {

    /** Returns the readings whose sentences are quoted. */
    public List<ReadingLine> quoted() {
        return readings.stream().filter(reading -> reading.quotation() != null).toList();
    }

    /** Returns the readings whose sentences are not quoted. */
    public List<ReadingLine> unquoted() {
        return readings.stream().filter(reading -> reading.quotation() == null).toList();
    }

    /** Returns the results of the checks, each once. */
    public List<String> verdicts() {
        return checks.stream().map(FindingLine::verdictName).distinct().toList();
    }

    public List<String> relatedNames() {
        return related.stream().map(end -> end.indicator().text()).distinct().toList();
    }

    /**
     * Addresses that begin with this figure.
     *
     * @param compare where it is compared with others; none if it is the only one
     * @param enquire the form for enquiries
     * @param report the form for reports of errors; none if the figure is withdrawn
     * @param reports what was decided about earlier reports, with their number; none without reports
     * @param watch where readers ask for a mail when it changes; none without a mail server, and if it can no longer change
     */
    public record Links(
            @Nullable String compare,
            String enquire,
            @Nullable String report,
            @Nullable Link reports,
            @Nullable String watch) {}

    /**
     * Other figures of the indicator, newest first.
     *
     * @param more the link to all of them, if there are more
     */
    public record Others(FigureTable table, List<Link> more) {}
}
