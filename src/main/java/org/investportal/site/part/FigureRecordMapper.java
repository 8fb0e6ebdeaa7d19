package org.investportal.site.part;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Makes the records of the data files: one for each number that the value of a figure was read from. */
@Component
public class FigureRecordMapper {

    private final PageFrameFactory context;

    FigureRecordMapper(PageFrameFactory context) {
        this.context = context;
    }

    /** All figures in the order of sectors, topics, indicators and periods, each with its readings in reading order. */
    public List<FigureRecord> at(int edition, Language language) {
        Selection selection = context.view(edition).everything();
        PageText pageText = context.rendering(selection, language);
        return of(pageText, selection.all(Figure.class).stream().sorted(order(selection)));
    }

    /** Returns the records of the indicator at that path, in the same order; throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public List<FigureRecord> ofIndicator(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).indicator(item);
        Indicator indicator = context.row(selection, Indicator.class, item, path);
        return of(selection, language, indicator::equals);
    }

    /** Returns the records of the sector at that path, in the same order; throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public List<FigureRecord> ofSector(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).sector(item);
        Sector sector = context.row(selection, Sector.class, item, path);
        return of(selection, language, indicator -> sector(selection, indicator).equals(sector));
    }

    private List<FigureRecord> of(Selection selection, Language language, Predicate<Indicator> wanted) {
        return of(
                context.rendering(selection, language),
                selection.all(Figure.class).stream()
                        .filter(figure -> selection
                                .find(Indicator.class, figure.indicatorId())
                                .filter(wanted)
                                .isPresent())
                        .sorted(order(selection)));
    }

    /** Returns the records of these figures, in their order. */
    public static List<FigureRecord> of(PageText pageText, Stream<Figure> figures) {
        return figures.flatMap(figure -> records(pageText, figure)).toList();
    }

    static Comparator<Figure> order(Selection selection) {
        Comparator<Indicator> indicators = Comparator.comparing(
                        (Indicator indicator) -> sector(selection, indicator).position())
                .thenComparing(indicator -> topic(selection, indicator).position())
                .thenComparing(Indicator::position)
                .thenComparing(Indicator::item);
        return Comparator.comparing((Figure figure) -> selection.get(Indicator.class, figure.indicatorId()), indicators)
                .thenComparing(Figure::period)
                .thenComparing(Figure::nature)
                .thenComparing(Figure::item);
    }

    private static Topic topic(Selection selection, Indicator indicator) {
        return selection.get(Topic.class, indicator.topicId());
    }

    private static Sector sector(Selection selection, Indicator indicator) {
        return selection.get(Sector.class, topic(selection, indicator).sectorId());
    }

    /** A figure that was read nowhere has one record all the same. */
    private static Stream<FigureRecord> records(PageText pageText, Figure figure) {
        List<Mention> mentions = pageText.selection().readingsOf(figure.item()).stream()
                .filter(reading -> reading.role() == ReadingRole.VALUE)
                .map(Reading::mentionId)
                .map(pageText.selection()::mention)
                .sorted(Comparator.comparing(Mention::locator))
                .toList();
        return mentions.isEmpty()
                ? Stream.of(record(pageText, figure, Optional.empty()))
                : mentions.stream().map(mention -> record(pageText, figure, Optional.of(mention)));
    }

    private static FigureRecord record(PageText pageText, Figure figure, Optional<Mention> mention) {
        Selection selection = pageText.selection();
        Indicator indicator = selection.get(Indicator.class, figure.indicatorId());
        return new FigureRecord(
                selection.address(figure.item()),
                sector(selection, indicator).slug(),
                topic(selection, indicator).slug(),
                indicator.slug(),
                indicator.measure(),
                selection.get(Area.class, figure.areaId()).slug(),
                figure.period(),
                figure.quantity(),
                figure.nature(),
                figure.status(),
                mention.map(
                        place -> selection.get(Source.class, place.sourceId()).slug()),
                mention.map(Mention::locator),
                note(pageText, figure),
                mention.map(Mention::token),
                figure.periodBasis(),
                mention.map(Mention::attributedTo));
    }

    private static String note(PageText pageText, Figure figure) {
        return pageText.notes(figure.item()).stream()
                .map(line -> line.body().plain())
                .collect(Collectors.joining(" "));
    }
}
