package org.investportal.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Topic;

/**
 * The figures that the page of a sector lists: the newest of each indicator, topic by topic, and then those of indicators of other sectors. The more
 * indicators, the fewer figures of each, so that readers see every indicator of the sector on one page as long as a page has room for that.
 */
public final class SectorFigureList {

    /** The number of figures on a page. */
    public static final int ON_A_PAGE = 240;

    private record Key(long sector) {}

    private final int ofEach;
    private final List<Figure> figures;
    private final Map<Long, Integer> indexes = new HashMap<>();

    private SectorFigureList(Content content, long sector) {
        List<Indicator> indicators = indicators(content, sector).toList();
        this.ofEach = FigureOrder.ofEach(
                indicators.stream()
                        .map(indicator -> FigureSeries.of(content, indicator.item)
                                .newestFirst()
                                .size())
                        .toList(),
                ON_A_PAGE);
        this.figures = indicators.stream()
                .flatMap(indicator -> FigureOrder.newest(content, indicator.item, ofEach))
                .toList();
        figures.forEach(figure -> indexes.put(figure.item, indexes.size()));
    }

    /** Returns the list of the sector in an edition. */
    public static SectorFigureList of(Content content, long sector) {
        return content.derived(new Key(sector), () -> new SectorFigureList(content, sector));
    }

    /** Returns the largest number of figures of one indicator. */
    public int ofEach() {
        return ofEach;
    }

    public List<Figure> figures() {
        return figures;
    }

    /** Returns the number of the page that lists the figure, if one does. */
    public Optional<Integer> pageOf(Figure figure) {
        return Optional.ofNullable(indexes.get(figure.item)).map(index -> index / ON_A_PAGE + 1);
    }

    private static Stream<Indicator> indicators(Content content, long sector) {
        Stream<Indicator> ofTopics = topics(content, sector)
                .flatMap(topic -> content.referring(Indicator.class, topic.item).stream()
                        .sorted(Comparator.comparing(indicator -> indicator.position)));
        return Stream.concat(
                ofTopics, visitors(content, sector).sorted(Comparator.comparing(indicator -> indicator.position)));
    }

    /** Returns the topics of a sector in the order that the editors chose. */
    public static Stream<Topic> topics(Content content, long sector) {
        return content.referring(Topic.class, sector).stream().sorted(Comparator.comparing(topic -> topic.position));
    }

    /** Returns the indicators at home in another sector that are also shown here; those of headlines are not. */
    private static Stream<Indicator> visitors(Content content, long sector) {
        return content.referring(Indicator.class, sector).stream()
                .filter(indicator -> content.find(Topic.class, indicator.topic)
                        .filter(topic -> topic.sector != sector)
                        .isPresent());
    }
}
