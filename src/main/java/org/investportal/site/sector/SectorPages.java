package org.investportal.site.sector;

import org.investportal.site.dataset.Datasets;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageContext;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.FigureRows;
import org.investportal.site.part.NamedRows;
import org.investportal.site.part.SectorHeadlines;
import org.investportal.site.part.SectorSymbol;
import org.investportal.wording.Rendering;
import org.investportal.wording.WordsUsed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.AlsoShownIn;
import org.investportal.catalogue.Claim;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Organisation;
import org.investportal.catalogue.Place;
import org.investportal.catalogue.Policy;
import org.investportal.catalogue.Sector;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Source;
import org.investportal.catalogue.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.reconciliation.EditionFindings;
import org.investportal.reconciliation.Findings;
import org.springframework.stereotype.Component;

/** Makes the pages of sectors. */
@Component
public class SectorPages {

    private final PageContext context;
    private final EditionFindings findings;

    SectorPages(PageContext context, EditionFindings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public SectorPage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).sector(item);
        Rendering rendering = context.rendering(selection, language);
        Sector sector = context.row(selection, Sector.class, item, path);
        return page(rendering, sector, path);
    }

    private SectorPage page(Rendering rendering, Sector sector, String path) {
        FigureRows figures = new FigureRows(rendering);
        List<TopicTable> topics = topics(rendering, figures, sector.item());
        TopicTable alsoShown = new TopicTable(
                "also-shown",
                rendering.message("sector.also-shown"),
                figures.newest(visitors(rendering.selection(), sector.item())),
                figures.more(visitors(rendering.selection(), sector.item())));
        WordsUsed words = new WordsUsed(rendering).and(names(rendering));
        return page(rendering, sector, path, topics, alsoShown, words, new NamedRows(rendering, figures, words));
    }

    private SectorPage page(
            Rendering rendering,
            Sector sector,
            String path,
            List<TopicTable> topics,
            TopicTable alsoShown,
            WordsUsed words,
            NamedRows named) {
        long item = sector.item();
        Selection selection = rendering.selection();
        return new SectorPage(
                head(rendering, sector, path),
                context.frame(rendering, path),
                rendering.name(item),
                SectorSymbol.of(sector.slug()),
                words.in(rendering.prose(item, TextField.SUMMARY)),
                words.in(rendering.prose(item, TextField.BODY)),
                words.in(rendering.notes(item)),
                new SectorHeadlines(rendering, findings.at(selection.edition()).newest()).of(item),
                new SectorCharts(rendering, item).all(),
                checked(rendering, item),
                topics,
                alsoShown,
                NotedFigures.of(topics, alsoShown.rows()),
                named.of(selection.all(Organisation.class)),
                named.of(selection.all(Place.class)),
                named.of(selection.all(Policy.class)),
                named.of(selection.all(Claim.class)),
                words.named(),
                sources(rendering),
                context.settings().contact());
    }

    private Head head(Rendering rendering, Sector sector, String path) {
        String summary = rendering.prose(sector.item(), TextField.SUMMARY).sure();
        return context.head(rendering, rendering.name(sector.item()), summary, path, sector.item())
                .withCard(context.card(sector))
                .describing(new Datasets(rendering, context).sector(sector));
    }

    /** What its figures, headings and things are called. */
    private static Stream<String> names(Rendering rendering) {
        return Stream.of(Indicator.class, Topic.class, Organisation.class, Place.class, Policy.class)
                .flatMap(kind -> rendering.selection().all(kind).stream())
                .map(row -> rendering.name(row.item()));
    }

    /** Of the figures whose home is the sector and that are not withdrawn. */
    private String checked(Rendering rendering, long sector) {
        Selection selection = rendering.selection();
        Findings found = findings.at(selection.edition());
        List<Figure> stated = selection.all(Indicator.class).stream()
                .filter(indicator -> isAtHome(selection, indicator, sector))
                .flatMap(indicator -> selection.figuresOf(indicator.item()).stream())
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
        return rendering.message(
                "sector.checked",
                String.valueOf(stated.size()),
                count(stated, figure -> found.isCompared(figure.item())),
                count(stated, figure -> figure.status() == Status.FLAGGED));
    }

    private static String count(List<Figure> figures, Predicate<Figure> that) {
        return String.valueOf(figures.stream().filter(that).count());
    }

    private static boolean isAtHome(Selection selection, Indicator indicator, long sector) {
        return selection
                .find(Topic.class, indicator.topicId())
                .filter(topic -> topic.sectorId() == sector)
                .isPresent();
    }

    private static List<TopicTable> topics(Rendering rendering, FigureRows figures, long sector) {
        Selection selection = rendering.selection();
        return selection.all(Topic.class).stream()
                .filter(topic -> topic.sectorId() == sector)
                .sorted(Comparator.comparing(Topic::position))
                .map(topic -> new TopicTable(
                        "topic-" + topic.slug(),
                        rendering.name(topic.item()),
                        figures.newest(under(selection, topic)),
                        figures.more(under(selection, topic))))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static Stream<Indicator> under(Selection selection, Topic topic) {
        return selection.all(Indicator.class).stream().filter(indicator -> indicator.topicId() == topic.item());
    }

    /** Indicators at home in another sector that are also shown here; those of headlines are not. */
    private static Stream<Indicator> visitors(Selection selection, long sector) {
        Set<Long> shown = selection.all(AlsoShownIn.class).stream()
                .map(AlsoShownIn::shownId)
                .collect(Collectors.toSet());
        return selection.all(Indicator.class).stream()
                .filter(indicator -> shown.contains(indicator.item()))
                .filter(indicator -> selection
                        .find(Topic.class, indicator.topicId())
                        .filter(topic -> topic.sectorId() != sector)
                        .isPresent());
    }

    /** Each source with how many figures of the page were read in it. */
    private static List<SourceLine> sources(Rendering rendering) {
        Selection selection = rendering.selection();
        return selection.all(Source.class).stream()
                .map(source -> new SourceLine(
                        rendering.link(source),
                        rendering.prose(source.item(), TextField.SUMMARY),
                        readIn(selection, source.item())))
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
