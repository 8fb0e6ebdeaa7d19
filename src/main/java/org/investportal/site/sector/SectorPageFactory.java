package org.investportal.site.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.reconciliation.FindingService;
import org.investportal.reconciliation.FindingSet;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.page.Head;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.BarGroup;
import org.investportal.site.part.BarGroupFactory;
import org.investportal.site.part.ContactBoxFactory;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.site.part.Promise;
import org.investportal.site.part.SectorHeadlineFinder;
import org.investportal.site.part.SectorSymbol;
import org.investportal.web.PublicPath;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.investportal.wording.SectorFigureList;
import org.springframework.stereotype.Component;

/** Makes the pages of sectors. */
@Component
public class SectorPageFactory {

    /** The others are on the pages of their sources. */
    private static final int STATEMENTS = 5;

    private static final List<Class<? extends Row>> NAMED =
            List.of(Indicator.class, Organisation.class, Location.class, Policy.class, Claim.class);

    private final PageFrameFactory context;
    private final FindingService findings;
    private final ContactBoxFactory contacts;
    private final SectorSymbol symbols;

    SectorPageFactory(
            PageFrameFactory context, FindingService findings, ContactBoxFactory contacts, SectorSymbol symbols) {
        this.context = context;
        this.findings = findings;
        this.contacts = contacts;
        this.symbols = symbols;
    }

    /** Returns the first page at that path, or throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public SectorPage at(int edition, String path, Language language) {
        return at(edition, path, 1, language);
    }

    /** The same for the page with that number. Pages after the first have figures only. */
    public SectorPage at(int edition, String path, int page, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).sector(item);
        PageText pageText = context.rendering(selection, language);
        Sector sector = context.row(selection, Sector.class, item, path);
        SectorFigureList figures = SectorFigureList.of(selection, item);
        ListPage<Figure> listed = ListPage.of(figures.figures(), SectorFigureList.ON_A_PAGE, path, page, edition);
        TopicTableFactory tables = new TopicTableFactory(pageText, item, listed, figures.ofEach());
        return page == 1 ? first(pageText, sector, path, tables) : further(pageText, sector, path, page, tables);
    }

    private SectorPage first(PageText pageText, Sector sector, String path, TopicTableFactory tables) {
        GlossaryMarker words = new GlossaryMarker(pageText).and(names(pageText));
        List<FigureRow> headlines = new SectorHeadlineFinder(pageText).of(sector.item());
        SectorChartFactory charts = new SectorChartFactory(pageText, sector.item());
        return new SectorPage(
                head(pageText, sector, path),
                context.frame(pageText, path),
                pageText.name(sector.item()),
                symbols.inline(sector),
                Promise.of(pageText.prose(sector.item(), TextField.SUMMARY)),
                words.in(pageText.prose(sector.item(), TextField.BODY)),
                words.in(pageText.notes(sector.item())),
                headlines,
                new FigureRowMapper(pageText).currencyNote(headlines),
                charts.all(),
                bars(pageText, sector.item(), charts.items()),
                checked(pageText, sector.item()),
                tables.topics(),
                tables.alsoShown(),
                tables.paging(),
                tables.noted(),
                named(new NamedRowMapper(pageText, new FigureRowMapper(pageText), words)),
                words.named(),
                sources(pageText, sector.item()),
                edition(pageText, sector),
                contacts.of(pageText, sector));
    }

    private static List<BarGroup> bars(PageText pageText, long sector, Set<Long> charted) {
        return new BarGroupFactory(pageText)
                .all(new SectorHeadlineFinder(pageText).figures(sector).toList(), charted);
    }

    private static SectorPage.NamedRows named(NamedRowMapper rows) {
        return SectorPage.NamedRows.of(
                rows.all(Claim.class).stream()
                        .filter(row -> !row.flagged())
                        .limit(STATEMENTS)
                        .toList(),
                rows.all(Organisation.class),
                rows.all(Location.class),
                rows.all(Policy.class));
    }

    private SectorPage further(PageText pageText, Sector sector, String path, int page, TopicTableFactory tables) {
        long item = sector.item();
        Prose summary = pageText.prose(item, TextField.SUMMARY);
        return new SectorPage(
                context.headOfFurther(pageText, pageText.name(item), summary.sure(), page),
                context.frame(pageText, path, PublicPath.page(path, page)),
                pageText.name(item),
                symbols.inline(sector),
                Promise.of(summary),
                Prose.NONE,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                checked(pageText, item),
                tables.topics(),
                tables.alsoShown(),
                tables.paging(),
                tables.noted(),
                SectorPage.NamedRows.NONE,
                List.of(),
                sources(pageText, item),
                edition(pageText, sector),
                contacts.of(pageText, sector));
    }

    /** Returns the edition that last changed what the page shows, with its day. */
    private String edition(PageText pageText, Sector sector) {
        int since = Stream.concat(
                        Stream.of(sector.item()),
                        NAMED.stream()
                                .flatMap(kind ->
                                        pageText.selection().all(kind).stream().map(Row::item)))
                .flatMap(item -> Stream.of(TextField.NAME, TextField.SUMMARY, TextField.BODY)
                        .flatMap(field -> pageText.saidSince(item, field)))
                .reduce(figures(pageText), Math::max);
        LocalDate day = context.edition(since, pageText.selection().edition(), pageText.language())
                .publishedAt()
                .atZone(context.settings().zone())
                .toLocalDate();
        return pageText.message(
                "citation.edition", pageText.edition(since), pageText.periods().day(day, pageText.language()));
    }

    private static int figures(PageText pageText) {
        return pageText.selection().all(Figure.class).stream()
                .map(figure -> figure.version().edition())
                .reduce(1, Math::max);
    }

    private Head head(PageText pageText, Sector sector, String path) {
        String summary = pageText.prose(sector.item(), TextField.SUMMARY).sure();
        return context.head(pageText, pageText.name(sector.item()), summary, path, sector.item())
                .withCard(context.card(pageText, sector))
                .describing(() -> List.of(new DatasetFactory(pageText, context).sector(sector)));
    }

    /** Returns the names of its indicators, topics, organisations, locations and policies. */
    private static Stream<String> names(PageText pageText) {
        return Stream.of(Indicator.class, Topic.class, Organisation.class, Location.class, Policy.class)
                .flatMap(kind -> pageText.selection().all(kind).stream())
                .map(row -> pageText.name(row.item()));
    }

    /** The numbers of figures of a sector. They are counted once for an edition, since a sector may have thousands of figures. */
    private record FigureCounts(int stated, int compared, int flagged, Map<Long, Integer> readInSources) {

        int unchecked() {
            return stated - compared - flagged;
        }
    }

    private FigureCounts counts(PageText pageText, long sector) {
        Selection selection = pageText.selection();
        FindingSet found = findings.at(selection.edition());
        List<Figure> stated = selection.all(Indicator.class).stream()
                .filter(indicator -> isAtHome(selection, indicator, sector))
                .flatMap(indicator -> selection.newestVintagesOf(indicator.item()).stream())
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
        return new FigureCounts(
                stated.size(),
                count(stated, figure -> !pageText.isInDoubt(figure) && isChecked(found, figure)),
                count(stated, pageText::isInDoubt),
                selection.all(Source.class).stream()
                        .collect(Collectors.toMap(Source::item, source -> readIn(selection, source.item()))));
    }

    private static boolean isChecked(FindingSet found, Figure figure) {
        return found.isOfOneSource() ? found.isConsistent(figure.item()) : found.isCompared(figure.item());
    }

    private FigureCounts countsOnce(PageText pageText, long sector) {
        return pageText.selection().derived(FigureCounts.class, sector, () -> counts(pageText, sector));
    }

    /** Returns the results of the checks for figures whose home is the sector and that are not withdrawn. */
    private String checked(PageText pageText, long sector) {
        FigureCounts counts = countsOnce(pageText, sector);
        boolean ofOneSource = findings.at(pageText.selection().edition()).isOfOneSource();
        return pageText.message(
                ofOneSource ? "sector.checked-within" : "sector.checked",
                String.valueOf(counts.stated()),
                String.valueOf(counts.compared()),
                String.valueOf(counts.unchecked()),
                String.valueOf(counts.flagged()));
    }

    private static int count(List<Figure> figures, Predicate<Figure> that) {
        return (int) figures.stream().filter(that).count();
    }

    private static boolean isAtHome(Selection selection, Indicator indicator, long sector) {
        return selection
                .find(Topic.class, indicator.topicId())
                .filter(topic -> topic.sectorId() == sector)
                .isPresent();
    }

    /** Each source with how many figures of the page were read in it. */
    private List<SourceLine> sources(PageText pageText, long sector) {
        Selection selection = pageText.selection();
        Map<Long, Integer> counts = countsOnce(pageText, sector).readInSources();
        return selection.all(Source.class).stream()
                .map(source -> new SourceLine(
                        pageText.link(source),
                        pageText.prose(source.item(), TextField.SUMMARY),
                        counts.getOrDefault(source.item(), 0)))
                .filter(line -> line.figures() > 0)
                .toList();
    }

    private static int readIn(Selection selection, long source) {
        return (int) selection.all(Indicator.class).stream()
                .flatMap(indicator -> selection.figuresOf(indicator.item()).stream())
                .filter(figure -> selection.readingsOf(figure.item()).stream()
                        .anyMatch(reading ->
                                selection.mention(reading.mentionId()).sourceId() == source))
                .count();
    }
}
