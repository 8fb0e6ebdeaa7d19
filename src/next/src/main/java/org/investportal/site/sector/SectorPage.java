package org.investportal.site.sector;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.site.page.ContactPoint;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.NamedRow;
import org.investportal.site.part.Promise;
import org.investportal.site.part.SectorSymbol;
import org.investportal.wording.CurrencyNote;
import org.investportal.wording.NoteLine;
import org.investportal.wording.Prose;
import org.investportal.wording.TermExplanation;
import org.jspecify.annotations.Nullable;

/**
 * Page of a sector for investors: what it promises, its figures, statements of its sources, companies, locations, policies, contact and sources. Where the figures
 * take more than one page, the others have figures, sources and contact only.
 *
 * @param symbol its drawing
 * @param currency the currency of its headlines, if one is an amount
 * @param paging the way to the other figures, where there are more than a page has room for
 * @param noted its figures that are not as sure as they look, with what is noted on them, for paper
 * @param terms the way to what its words mean
 * @param edition the one that last changed what the page shows, with its day, for paper
 */
public record SectorPage(
        Head head,
        Frame frame,
        String name,
        SectorSymbol symbol,
        Promise promise,
        Prose body,
        List<NoteLine> notes,
        List<FigureRow> headlines,
        @Nullable CurrencyNote currency,
        List<TopicTable> topics,
        TopicTable alsoShown,
        Paging paging,
        List<FigureRow> noted,
        NamedRows named,
        List<TermExplanation> terms,
        List<SourceLine> sources,
        String edition,
        ContactPoint contact) {

    /**
     * What the sources of a sector say and name without a number.
     *
     * @param organisations those whose names are sure
     * @param unclear the other organisations, which stand with the notes
     * @param noted all that have a note
     */
    public record NamedRows(
            List<NamedRow> statements,
            List<NamedRow> organisations,
            List<NamedRow> places,
            List<NamedRow> policies,
            List<NamedRow> unclear,
            List<NamedRow> noted) {

        static final NamedRows NONE = new NamedRows(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        static NamedRows of(
                List<NamedRow> statements,
                List<NamedRow> organisations,
                List<NamedRow> places,
                List<NamedRow> policies) {
            List<NamedRow> sure =
                    organisations.stream().filter(row -> !row.flagged()).toList();
            return new NamedRows(
                    statements,
                    sure,
                    places,
                    policies,
                    organisations.stream().filter(NamedRow::flagged).toList(),
                    Stream.of(statements, sure, places, policies)
                            .flatMap(List::stream)
                            .filter(row -> !row.notes().isEmpty())
                            .toList());
        }
    }
}
