package org.investportal.site.part;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Makes the records of the data files: one for each figure. */
@Component
public class FigureRecordMapper {

    private final PageFrameFactory context;

    FigureRecordMapper(PageFrameFactory context) {
        this.context = context;
    }

    /** Returns all figures in the order of sectors, topics, indicators and periods. */
    public FigureFile at(int edition, Language language) {
        return at(edition, language, (selection, figure) -> true);
    }

    /** Returns the figures that are wanted, in the same order. */
    public FigureFile at(int edition, Language language, BiPredicate<Selection, Figure> wanted) {
        Selection selection = context.view(edition).everything();
        PageText pageText = context.rendering(selection, language);
        return new FigureFile(
                pageText,
                PageFrameFactory.siteName(pageText),
                PublicPath.HOME,
                edition,
                of(pageText, ordered(selection).stream().filter(figure -> wanted.test(selection, figure))));
    }

    /** All figures of an edition, in their order. It is no page, which must not hold rows. */
    private static final class OrderedFigureList {

        private final List<Figure> figures;

        private OrderedFigureList(List<Figure> figures) {
            this.figures = figures;
        }
    }

    /** Sorts the figures once for each edition, because programs read a long list in many parts. */
    private static List<Figure> ordered(Selection everything) {
        return everything.derived(
                        OrderedFigureList.class,
                        "all",
                        () -> new OrderedFigureList(everything.all(Figure.class).stream()
                                .sorted(order(everything))
                                .toList()))
                .figures;
    }

    /** Returns the figures of the indicator at that path, in the same order; throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public FigureFile ofIndicator(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).indicator(item);
        Indicator indicator = context.row(selection, Indicator.class, item, path);
        return file(context.rendering(selection, language), indicator, indicator::equals);
    }

    /** Returns the figures of the sector at that path, in the same order; throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public FigureFile ofSector(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).sector(item);
        Sector sector = context.row(selection, Sector.class, item, path);
        return file(
                context.rendering(selection, language),
                sector,
                indicator -> sector(selection, indicator).equals(sector));
    }

    private FigureFile file(PageText pageText, Row of, Predicate<Indicator> wanted) {
        Selection selection = pageText.selection();
        List<Figure> figures = selection.all(Figure.class).stream()
                .filter(figure -> selection
                        .find(Indicator.class, figure.indicatorId())
                        .filter(wanted)
                        .isPresent())
                .sorted(order(selection))
                .toList();
        return new FigureFile(
                pageText,
                pageText.name(of.item()),
                selection.address(of.item()),
                Stream.concat(Stream.of(of), figures.stream())
                        .mapToInt(row -> row.version().edition())
                        .reduce(1, Math::max),
                of(pageText, figures.stream()));
    }

    /** Returns the records of these figures, in their order. Each is made when it is read, since all together take much memory. */
    public List<FigureRecord> of(PageText pageText, Stream<Figure> figures) {
        List<Figure> rows = figures.toList();
        return new AbstractList<>() {

            @Override
            public FigureRecord get(int index) {
                return record(pageText, rows.get(index));
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    /** Sorts figures by sector, topic, indicator and period. */
    public static Comparator<Figure> order(Selection selection) {
        return Comparator.comparing(
                        (Figure figure) -> selection.get(Indicator.class, figure.indicatorId()),
                        orderOfIndicators(selection))
                .thenComparing(Figure::period)
                .thenComparing(Figure::nature)
                .thenComparing(Figure::vintage, Comparator.reverseOrder())
                .thenComparing(Figure::item);
    }

    /** Sorts indicators by sector, topic and position. */
    public static Comparator<Indicator> orderOfIndicators(Selection selection) {
        return Comparator.comparing(
                        (Indicator indicator) -> sector(selection, indicator).position())
                .thenComparing(indicator -> topic(selection, indicator).position())
                .thenComparing(Indicator::position)
                .thenComparing(Indicator::item);
    }

    private static Topic topic(Selection selection, Indicator indicator) {
        return selection.get(Topic.class, indicator.topicId());
    }

    private static Sector sector(Selection selection, Indicator indicator) {
        return selection.get(Sector.class, topic(selection, indicator).sectorId());
    }

    private FigureRecord record(PageText pageText, Figure figure) {
        Selection selection = pageText.selection();
        Indicator indicator = selection.get(Indicator.class, figure.indicatorId());
        List<Mention> mentions = new FigureRowMapper(pageText).mentions(figure);
        return new FigureRecord(
                words(pageText, figure, mentions),
                selection.address(figure.item()),
                sector(selection, indicator).slug(),
                topic(selection, indicator).slug(),
                indicator.slug(),
                indicator.measure(),
                indicator.priceBasis(),
                selection.get(Area.class, figure.areaId()).slug(),
                figure.period(),
                figure.quantity(),
                figure.nature(),
                figure.vintage(),
                figure.status(),
                figure.periodBasis(),
                mentions.stream()
                        .map(mention -> new FigureRecord.PrintedNumber(
                                selection.get(Source.class, mention.sourceId()).slug(),
                                mention.locator(),
                                mention.token(),
                                Optional.ofNullable(mention.attributedTo())))
                        .toList());
    }

    private FigureRecord.Words words(PageText pageText, Figure figure, List<Mention> mentions) {
        Indicator indicator = pageText.selection().get(Indicator.class, figure.indicatorId());
        FigureRowMapper rows = new FigureRowMapper(pageText);
        return new FigureRecord.Words(
                pageText.name(indicator.item()),
                pageText.name(figure.areaId()),
                pageText.period(figure),
                pageText.value(figure),
                pageText.message("unit-name", figure.quantity().unit()),
                pageText.priceBasis(indicator).orElse(""),
                pageText.name(sector(pageText.selection(), indicator).item()),
                pageText.message("nature", figure.nature()),
                pageText.vintage(figure).orElse(""),
                status(pageText, figure),
                joined(mentions.stream().map(Mention::sourceId).map(pageText::name)),
                joined(mentions.stream()
                        .map(Mention::sourceId)
                        .flatMap(source -> Stream.ofNullable(pageText.text(source, TextField.ISSUER)))),
                joined(mentions.stream().map(rows::place).map(PrintedPlace::where)),
                note(pageText, figure),
                context.absolute(pageText, pageText.selection().address(figure.item())));
    }

    private static String joined(Stream<String> parts) {
        return parts.distinct().collect(Collectors.joining(FigureRecord.BETWEEN));
    }

    private static String note(PageText pageText, Figure figure) {
        return pageText.notes(figure.item()).stream()
                .map(line -> line.body().plain())
                .collect(Collectors.joining(" "));
    }

    /** Returns the status in words, with the doubts of the checks, which the code of the status leaves to editors; empty if there is nothing to say. */
    private static String status(PageText pageText, Figure figure) {
        if (figure.status() == Status.NORMAL) {
            return pageText.isInDoubt(figure) ? pageText.message("status-text.doubted") : "";
        }
        return pageText.message("status", figure.status());
    }
}
