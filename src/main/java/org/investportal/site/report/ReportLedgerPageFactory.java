package org.investportal.site.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.report.ReportLedger;
import org.investportal.enquiries.report.ReportLedgerEntry;
import org.investportal.enquiries.report.ReportResult;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.page.Paging;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of reported errors. Search engines do not list them: the sitemap lists what editions contain. */
@Component
class ReportLedgerPageFactory {

    private static final String PATH = PublicPath.REPORTS;
    private static final int SIZE = 50;

    private final PageFrameFactory context;
    private final Catalogue catalogue;
    private final ReportLedger ledger;

    ReportLedgerPageFactory(PageFrameFactory context, Catalogue catalogue, ReportLedger ledger) {
        this.context = context;
        this.catalogue = catalogue;
        this.ledger = ledger;
    }

    /** Returns a page of all reports. Pages are counted from 1. */
    ReportLedgerPage all(int page, Language language) {
        PageText pageText = context.rendering(shown(), language);
        return page(pageText, pageText.message("reports.title"), PATH, null, ledger.entries(), page);
    }

    /** Returns a page of the reports about the figure at the path, or throws what its page would. */
    ReportLedgerPage ofFigure(String path, int page, Language language) {
        Figure figure = context.row(shown(), Figure.class, context.item(path, catalogue.current()), path, PATH);
        PageText pageText = context.rendering(shown(), language);
        Link link = new Link(pageText.title(figure), path);
        String title = pageText.message("reports.of-figure", link.text());
        return page(pageText, title, PATH + path, link, ledger.about(figure.item()), page);
    }

    private Selection shown() {
        return catalogue.at(catalogue.current()).shown();
    }

    private ReportLedgerPage page(
            PageText pageText,
            String title,
            String path,
            @Nullable Link figure,
            List<ReportLedgerEntry> entries,
            int page) {
        int first = Paging.index(path, page, catalogue.current()) * SIZE;
        if (page > 1 && first >= entries.size()) {
            throw PageNotFound.at(PublicPath.page(path, page), catalogue.current());
        }
        int end = Math.min(first + SIZE, entries.size());
        return new ReportLedgerPage(
                head(pageText, title, page),
                context.frame(pageText, path, PublicPath.page(path, page)),
                title,
                figure,
                entries.subList(first, end).stream()
                        .map(entry -> line(pageText, entry))
                        .toList(),
                Paging.of(path, page, end < entries.size()));
    }

    private Head head(PageText pageText, String title, int page) {
        String lead = pageText.message("reports.lead");
        return page == 1
                ? context.headOfCopy(pageText, title, lead, null)
                : context.headOfFurther(pageText, title, lead, page);
    }

    private ReportLine line(PageText pageText, ReportLedgerEntry entry) {
        ReportResult result = entry.result();
        Integer edition = result.edition();
        return new ReportLine(
                figure(pageText, entry),
                pageText.message("reports.reported", day(pageText, entry.reportedAt())),
                pageText.message("report-outcome", result.outcome(), edition == null ? "" : String.valueOf(edition)),
                pageText.message("reports.decided", day(pageText, entry.decidedAt())),
                edition == null ? null : PublicPath.edition(edition),
                result.summaryIn(pageText.language()));
    }

    /** Returns the link to the figure; that to one that was removed leads to the page that says why. */
    private static Link figure(PageText pageText, ReportLedgerEntry entry) {
        Selection shown = pageText.selection();
        return shown.find(Figure.class, entry.figure())
                .map(figure -> new Link(pageText.title(figure), shown.address(figure.item())))
                .orElseGet(() -> new Link(pageText.message("reports.figure-gone"), entry.path()));
    }

    private String day(PageText pageText, Instant moment) {
        LocalDate date = moment.atZone(context.settings().zone()).toLocalDate();
        return pageText.periods().day(date, pageText.language());
    }
}
