package org.investportal.site.home;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.reconciliation.FindingService;
import org.investportal.site.dataset.AgencyDataFactory;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.ContactBox;
import org.investportal.site.part.ContactBoxFactory;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.SectorHeadlineFinder;
import org.investportal.site.part.SectorSymbol;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.Moment;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the home page. */
@Component
public class HomePageFactory {

    private static final int HEADLINES_PER_SECTOR = 2;
    private static final int LATEST_EDITIONS = 3;

    private final PageFrameFactory context;
    private final FindingService findings;
    private final ContactBoxFactory contacts;

    HomePageFactory(PageFrameFactory context, FindingService findings, ContactBoxFactory contacts) {
        this.context = context;
        this.findings = findings;
        this.contacts = contacts;
    }

    public HomePage at(int edition, Language language) {
        Selection selection = context.view(edition).overview();
        PageText pageText = context.rendering(selection, language);
        Long[] page = PageFrameFactory.page(selection, PublicPath.HOME);
        Prose summary = pageText.prose(page, TextField.SUMMARY);
        String name = PageFrameFactory.siteName(pageText);
        GlossaryMarker words = new GlossaryMarker(pageText);
        return new HomePage(
                context.head(pageText, name, summary.sure(), PublicPath.HOME, page)
                        .describing(() -> List.of(
                                new AgencyDataFactory(context).site(pageText),
                                new DatasetFactory(pageText, context)
                                        .catalogue(
                                                context.line(edition, language),
                                                findings.at(edition).reach()))),
                context.frame(pageText, PublicPath.HOME),
                name,
                words.in(summary),
                cards(pageText, words),
                news(pageText, edition),
                words.in(pageText.prose(page, TextField.BODY)),
                contacts.of(pageText));
    }

    /** Returns the latest editions, the newest first; none in a preview, whose edition is not published. */
    private List<NewsLine> news(PageText pageText, int edition) {
        return pageText.isPreview()
                ? List.of()
                : IntStream.iterate(edition, number -> number > 0, number -> number - 1)
                        .limit(LATEST_EDITIONS)
                        .mapToObj(number -> context.edition(number, edition, pageText.language()))
                        .map(line -> new NewsLine(
                                new Link(pageText.edition(line.number()), PublicPath.edition(line.number())),
                                pageText.moment(line.publishedAt()),
                                PageFrameFactory.summary(pageText, line)))
                        .toList();
    }

    private static List<SectorCard> cards(PageText pageText, GlossaryMarker words) {
        return pageText.selection().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(sector -> new SectorCard(
                        pageText.link(sector),
                        SectorSymbol.of(sector.slug()),
                        words.in(pageText.prose(sector.item(), TextField.SUMMARY)),
                        new SectorHeadlineFinder(pageText)
                                .of(sector.item()).stream()
                                        .limit(HEADLINES_PER_SECTOR)
                                        .toList()))
                .toList();
    }

    /** The home page: every sector with its main figures, the contact, and the latest editions. */
    public record HomePage(
            Head head,
            Frame frame,
            String name,
            Prose summary,
            List<SectorCard> sectors,
            List<NewsLine> news,
            Prose body,
            ContactBox contact) {}

    /** An edition on the home page, with what changed in it. */
    public record NewsLine(
            Link edition, Moment when, @Nullable String summary) {}

    /**
     * A sector on the home page.
     *
     * @param symbol where its drawing is
     */
    public record SectorCard(Link link, String symbol, Prose summary, List<FigureRow> headlines) {}
}
