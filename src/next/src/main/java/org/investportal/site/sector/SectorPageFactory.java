package org.investportal.site.sector;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.kinds.Claim;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Incentive;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Named;
import org.investportal.kinds.Organisation;
import org.investportal.kinds.Park;
import org.investportal.kinds.Policy;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Sector;
import org.investportal.kinds.Source;
import org.investportal.kinds.Topic;
import org.investportal.serving.PublicPath;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.page.ContactPoint;
import org.investportal.site.page.Head;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.site.part.Promise;
import org.investportal.site.part.SectorHeadlineFinder;
import org.investportal.site.part.SectorSymbol;
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

    private final PageFrameFactory context;
    private final Editions editions;

    SectorPageFactory(PageFrameFactory context, Editions editions) {
        this.context = context;
        this.editions = editions;
    }

    /**
     * Makes the page with that number. Pages after the first have figures only.
     *
     * @param path the address of the sector
     */
    public SectorPage of(PageText pageText, Sector sector, String path, int page) {
        SectorFigureList figures = SectorFigureList.of(pageText.content(), sector.item);
        ListPage<Figure> listed = ListPage.of(
                figures.figures(),
                SectorFigureList.ON_A_PAGE,
                path,
                page,
                pageText.content().edition().number());
        TopicTableFactory tables = new TopicTableFactory(pageText, sector.item, listed, figures.ofEach());
        return page == 1 ? first(pageText, sector, path, tables) : further(pageText, sector, path, page, tables);
    }

    private SectorPage first(PageText pageText, Sector sector, String path, TopicTableFactory tables) {
        GlossaryMarker words = new GlossaryMarker(pageText).and(names(pageText, sector));
        List<FigureRow> headlines = new SectorHeadlineFinder(pageText).of(sector);
        return new SectorPage(
                head(pageText, sector, path),
                context.frame(pageText, path),
                pageText.name(sector),
                SectorSymbol.of(path),
                Promise.of(pageText.prose(sector.summary)),
                words.in(pageText.prose(sector.body)),
                words.in(pageText.notes(sector)),
                headlines,
                new FigureRowMapper(pageText).currencyNote(headlines),
                tables.topics(),
                tables.alsoShown(),
                tables.paging(),
                tables.noted(),
                named(pageText.content(), sector, new NamedRowMapper(pageText, new FigureRowMapper(pageText), words)),
                words.named(),
                sources(pageText, sector),
                edition(pageText, sector),
                contact(pageText, sector));
    }

    private static SectorPage.NamedRows named(Content content, Sector sector, NamedRowMapper rows) {
        return SectorPage.NamedRows.of(
                rows.withoutFigures(of(Claim.class, content, sector).toList()).stream()
                        .filter(row -> !row.flagged())
                        .limit(STATEMENTS)
                        .toList(),
                rows.withoutFigures(of(Organisation.class, content, sector).toList()),
                rows.withoutFigures(of(Park.class, content, sector).toList()),
                rows.withoutFigures(
                        Stream.concat(of(Policy.class, content, sector), of(Incentive.class, content, sector))
                                .toList()));
    }

    /** Returns what is at home in the sector or also shown in it. */
    private static <T extends Item> Stream<T> of(Class<T> kind, Content content, Sector sector) {
        return content.referring(kind, sector.item).stream();
    }

    private SectorPage further(PageText pageText, Sector sector, String path, int page, TopicTableFactory tables) {
        Prose summary = pageText.prose(sector.summary);
        return new SectorPage(
                context.headOfFurther(pageText, pageText.name(sector), summary.sure(), page),
                context.frame(pageText, path, PublicPath.page(path, page)),
                pageText.name(sector),
                SectorSymbol.of(path),
                Promise.of(summary),
                Prose.NONE,
                List.of(),
                List.of(),
                null,
                tables.topics(),
                tables.alsoShown(),
                tables.paging(),
                tables.noted(),
                SectorPage.NamedRows.NONE,
                List.of(),
                sources(pageText, sector),
                edition(pageText, sector),
                contact(pageText, sector));
    }

    /** Returns the contact of the sector, or that of the agency if the sector's does not say how to reach it. */
    private ContactPoint contact(PageText pageText, Sector sector) {
        ContactPoint own = new ContactPoint(
                pageText.text(sector.contactName),
                pageText.text(sector.contactRole),
                sector.contactPhone,
                sector.contactEmail,
                sector.contactWechat,
                null);
        return own.isReachable() ? own : ContactPoint.of(context.settings().contact(), pageText.language());
    }

    private Head head(PageText pageText, Sector sector, String path) {
        String summary = pageText.prose(sector.summary).sure();
        return context.head(pageText, pageText.name(sector), summary, path, sector.item)
                .describing(() -> List.of(new DatasetFactory(pageText, context).sector(sector)));
    }

    /** Returns the names of its indicators, topics, organisations, locations and policies. */
    private static Stream<String> names(PageText pageText, Sector sector) {
        Content content = pageText.content();
        Stream<Item> named = of(Named.class, content, sector)
                .filter(row -> !(row instanceof Claim))
                .map(row -> row);
        return Stream.of(indicators(content, sector).map(row -> (Item) row), of(Topic.class, content, sector), named)
                .flatMap(rows -> rows)
                .map(pageText::name);
    }

    /** Returns the indicators at home in the sector, and those of others that are shown in it. */
    private static Stream<Indicator> indicators(Content content, Sector sector) {
        return Stream.concat(
                        of(Topic.class, content, sector)
                                .flatMap(topic -> content.referring(Indicator.class, topic.item).stream()),
                        of(Indicator.class, content, sector))
                .distinct();
    }

    /** What the figures of a sector are read in. It is collected once for an edition, since a sector may have thousands of figures. */
    private record Extent(int newest, Map<Long, Integer> readInSources) {

        private record Key(long sector) {}

        static Extent of(Content content, Sector sector) {
            return content.derived(new Key(sector.item), () -> collect(content, sector));
        }

        private static Extent collect(Content content, Sector sector) {
            Map<Long, Integer> readIn = new HashMap<>();
            int newest = 1;
            for (Indicator indicator : indicators(content, sector).toList()) {
                for (Figure figure : FigureSeries.of(content, indicator.item).all()) {
                    newest = Math.max(newest, figure.edition);
                    content.referring(PrintedNumber.class, figure.item).stream()
                            .map(number -> number.source)
                            .distinct()
                            .forEach(source -> readIn.merge(source, 1, Integer::sum));
                }
            }
            return new Extent(newest, readIn);
        }
    }

    /** Returns the edition that last changed what the page shows, with its day. */
    private String edition(PageText pageText, Sector sector) {
        Content content = pageText.content();
        int since = Stream.of(Stream.of(sector), indicators(content, sector), of(Named.class, content, sector))
                .flatMap(rows -> rows)
                .map(row -> ((Item) row).edition)
                .reduce(Extent.of(content, sector).newest(), Math::max);
        LocalDate day = editions.all().stream()
                .filter(edition -> edition.number() == since)
                .findFirst()
                .map(Edition::publishedAt)
                .orElse(content.edition().publishedAt())
                .atZone(context.settings().zone())
                .toLocalDate();
        return pageText.message(
                "citation.edition", pageText.edition(since), pageText.periods().day(day, pageText.language()));
    }

    /** Each source with how many figures of the page were read in it. */
    private static List<SourceLine> sources(PageText pageText, Sector sector) {
        Map<Long, Integer> counts = Extent.of(pageText.content(), sector).readInSources();
        return pageText.content().all(Source.class).stream()
                .map(source -> new SourceLine(
                        pageText.link(source), pageText.prose(source.summary), counts.getOrDefault(source.item, 0)))
                .filter(line -> line.figures() > 0)
                .toList();
    }
}
