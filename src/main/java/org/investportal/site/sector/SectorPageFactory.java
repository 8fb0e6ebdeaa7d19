package org.investportal.site.sector;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.AlsoShownIn;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Policy;
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
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.site.part.SectorHeadlineFinder;
import org.investportal.site.part.SectorSymbol;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Makes the pages of sectors. */
@Component
public class SectorPageFactory {

    private final PageFrameFactory context;
    private final FindingService findings;

    SectorPageFactory(PageFrameFactory context, FindingService findings) {
        this.context = context;
        this.findings = findings;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public SectorPage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).sector(item);
        PageText pageText = context.rendering(selection, language);
        Sector sector = context.row(selection, Sector.class, item, path);
        return page(pageText, sector, path);
    }

    private SectorPage page(PageText pageText, Sector sector, String path) {
        FigureRowMapper figures = new FigureRowMapper(pageText);
        List<TopicTable> topics = topics(pageText, figures, sector.item());
        TopicTable alsoShown = new TopicTable(
                "also-shown",
                pageText.message("sector.also-shown"),
                figures.newest(visitors(pageText.selection(), sector.item())),
                figures.more(visitors(pageText.selection(), sector.item())));
        GlossaryMarker words = new GlossaryMarker(pageText).and(names(pageText));
        return page(pageText, sector, path, topics, alsoShown, words, new NamedRowMapper(pageText, figures, words));
    }

    private SectorPage page(
            PageText pageText,
            Sector sector,
            String path,
            List<TopicTable> topics,
            TopicTable alsoShown,
            GlossaryMarker words,
            NamedRowMapper named) {
        long item = sector.item();
        Selection selection = pageText.selection();
        return new SectorPage(
                head(pageText, sector, path),
                context.frame(pageText, path),
                pageText.name(item),
                SectorSymbol.of(sector.slug()),
                words.in(pageText.prose(item, TextField.SUMMARY)),
                words.in(pageText.prose(item, TextField.BODY)),
                words.in(pageText.notes(item)),
                new SectorHeadlineFinder(
                                pageText, findings.at(selection.edition()).newest())
                        .of(item),
                new SectorChartFactory(pageText, item).all(),
                checked(pageText, item),
                topics,
                alsoShown,
                withNotes(topics, alsoShown.rows()),
                named.of(selection.all(Organisation.class)),
                named.of(selection.all(Location.class)),
                named.of(selection.all(Policy.class)),
                named.of(selection.all(Claim.class)),
                words.named(),
                sources(pageText),
                context.settings().contact());
    }

    private Head head(PageText pageText, Sector sector, String path) {
        String summary = pageText.prose(sector.item(), TextField.SUMMARY).sure();
        return context.head(pageText, pageText.name(sector.item()), summary, path, sector.item())
                .withCard(context.card(sector))
                .describing(new DatasetFactory(pageText, context).sector(sector));
    }

    /** Returns the names of its indicators, topics, organisations, locations and policies. */
    private static Stream<String> names(PageText pageText) {
        return Stream.of(Indicator.class, Topic.class, Organisation.class, Location.class, Policy.class)
                .flatMap(kind -> pageText.selection().all(kind).stream())
                .map(row -> pageText.name(row.item()));
    }

    /** Returns the results of the checks for figures whose home is the sector and that are not withdrawn. */
    private String checked(PageText pageText, long sector) {
        Selection selection = pageText.selection();
        FindingSet found = findings.at(selection.edition());
        List<Figure> stated = selection.all(Indicator.class).stream()
                .filter(indicator -> isAtHome(selection, indicator, sector))
                .flatMap(indicator -> selection.figuresOf(indicator.item()).stream())
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
        return pageText.message(
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

    private static List<TopicTable> topics(PageText pageText, FigureRowMapper figures, long sector) {
        Selection selection = pageText.selection();
        return selection.all(Topic.class).stream()
                .filter(topic -> topic.sectorId() == sector)
                .sorted(Comparator.comparing(Topic::position))
                .map(topic -> new TopicTable(
                        "topic-" + topic.slug(),
                        pageText.name(topic.item()),
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
    private static List<SourceLine> sources(PageText pageText) {
        Selection selection = pageText.selection();
        return selection.all(Source.class).stream()
                .map(source -> new SourceLine(
                        pageText.link(source),
                        pageText.prose(source.item(), TextField.SUMMARY),
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

    /** Returns the figures that need their notes printed beside them, because a link on paper cannot be followed, in the order of the page. */
    private static List<FigureRow> withNotes(List<TopicTable> topics, List<FigureRow> alsoShown) {
        return Stream.concat(topics.stream().flatMap(topic -> topic.rows().stream()), alsoShown.stream())
                .filter(row -> row.flagged() || row.withdrawn() || row.periodRemark() != null)
                .filter(row -> !row.notes().isEmpty())
                .toList();
    }
}
