package org.investportal.site.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.appearance.InlineDrawing;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.reconciliation.FindingService;
import org.investportal.site.dataset.AgencyDataFactory;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.edition.ChangeCountWording;
import org.investportal.site.edition.FirstEditionPageFactory;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.ContactBox;
import org.investportal.site.part.ContactBoxFactory;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.SectorHeadlineFinder;
import org.investportal.site.part.SectorSymbol;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.CurrencyNote;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.Moment;
import org.investportal.wording.NumberChangeCheck;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the home page. */
@Component
public class HomePageFactory {

    private static final int HEADLINES_PER_SECTOR = 2;
    private static final int LATEST_EDITIONS = 3;

    /** Editions before these are no news. */
    private static final int RECENT_EDITIONS = 20;

    private final PageFrameFactory context;
    private final FindingService findings;
    private final ContactBoxFactory contacts;
    private final SectorSymbol symbols;

    HomePageFactory(
            PageFrameFactory context, FindingService findings, ContactBoxFactory contacts, SectorSymbol symbols) {
        this.context = context;
        this.findings = findings;
        this.contacts = contacts;
        this.symbols = symbols;
    }

    public HomePage at(int edition, Language language) {
        Selection selection = context.view(edition).overview();
        PageText pageText = context.rendering(selection, language);
        Long[] page = PageFrameFactory.page(selection, PublicPath.HOME);
        Prose summary = pageText.prose(page, TextField.SUMMARY);
        String name = PageFrameFactory.siteName(pageText);
        GlossaryMarker words = new GlossaryMarker(pageText);
        Prose marked = words.in(summary);
        List<SectorCard> cards = cards(pageText, words);
        return new HomePage(
                head(pageText, name, summary, edition, page),
                context.frame(pageText, PublicPath.HOME),
                name,
                marked,
                cards,
                cards.isEmpty() ? pageText.message(edition == 0 ? "nothing-published" : "home.empty") : null,
                new FigureRowMapper(pageText)
                        .currencyNote(cards.stream()
                                .flatMap(card -> card.headlines().stream())
                                .toList()),
                news(pageText, edition),
                words.in(pageText.prose(page, TextField.BODY)),
                contacts.of(pageText));
    }

    private Head head(PageText pageText, String name, Prose summary, int edition, Long[] page) {
        return context.head(pageText, name, summary.sure(), PublicPath.HOME, page)
                .describing(() -> List.of(
                        new AgencyDataFactory(context).site(pageText),
                        new DatasetFactory(pageText, context)
                                .catalogue(
                                        context.line(edition, pageText.language()),
                                        findings.at(edition).reach())));
    }

    /** Returns the latest editions that changed figures, and the latest that did not, newest first; none in a preview, whose edition is not published. */
    private List<NewsLine> news(PageText pageText, int edition) {
        Map<Boolean, List<Integer>> byNumbers = IntStream.iterate(edition, number -> number > 0, number -> number - 1)
                .limit(pageText.isPreview() ? 0 : RECENT_EDITIONS)
                .boxed()
                .collect(Collectors.partitioningBy(number -> changesNumbers(number, pageText.language())));
        List<Integer> figures = byNumbers.getOrDefault(true, List.of());
        List<Integer> words = byNumbers.getOrDefault(false, List.of());
        return Stream.concat(
                        figures.stream().limit(LATEST_EDITIONS), words.stream().limit(1))
                .sorted(Comparator.reverseOrder())
                .map(number -> context.edition(number, edition, pageText.language()))
                .map(line -> newsLine(pageText, line, figures.contains(line.number())))
                .toList();
    }

    /** Returns the summary of an edition that changed numbers, else how much it changed. */
    private NewsLine newsLine(PageText pageText, PublishedEditionSummary line, boolean changesFigures) {
        String summary = changesFigures && line.isIn(pageText.language()) ? line.summary() : null;
        return new NewsLine(
                new Link(pageText.edition(line.number()), PublicPath.edition(line.number())),
                pageText.moment(line.publishedAt()),
                Objects.requireNonNullElseGet(
                        summary,
                        () -> ChangeCountWording.of(
                                context,
                                pageText,
                                line.number(),
                                context.view(line.number()).history().entries(pageText.language()))));
    }

    private boolean changesNumbers(int edition, Language language) {
        if (edition == FirstEditionPageFactory.NUMBER) {
            return true;
        }
        NumberChangeCheck check = new NumberChangeCheck(
                context.view(edition - 1).shown(), context.view(edition).shown());
        return context.view(edition).history().entries(language).stream().anyMatch(check::isChanged);
    }

    private List<SectorCard> cards(PageText pageText, GlossaryMarker words) {
        return pageText.selection().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(sector -> new SectorCard(
                        pageText.link(sector),
                        symbols.inline(sector),
                        words.in(pageText.prose(sector.item(), TextField.SUMMARY)),
                        new SectorHeadlineFinder(pageText)
                                .of(sector.item()).stream()
                                        .limit(HEADLINES_PER_SECTOR)
                                        .toList()))
                .toList();
    }

    /**
     * The home page: every sector with its main figures, the contact, and the latest editions.
     *
     * @param empty the text if there is no sector
     */
    public record HomePage(
            Head head,
            Frame frame,
            String name,
            Prose summary,
            List<SectorCard> sectors,
            @Nullable String empty,
            @Nullable CurrencyNote currency,
            List<NewsLine> news,
            Prose body,
            ContactBox contact) {}

    /** An edition on the home page, with what changed in it. */
    public record NewsLine(Link edition, Moment when, String summary) {}

    /**
     * A sector on the home page.
     *
     * @param symbol its drawing
     */
    public record SectorCard(Link link, InlineDrawing symbol, Prose summary, List<FigureRow> headlines) {}
}
