package org.investportal.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.AlsoShownIn;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Topic;

/**
 * The figures that the page of a sector lists: the newest of each indicator, topic by topic, and then those of indicators of other sectors. The more
 * indicators, the fewer figures of each, so that readers see every indicator of the sector on one page as long as a page has room for that.
 */
public final class SectorFigureList {

    /** The number of figures on a page. */
    public static final int ON_A_PAGE = 240;

    private final int ofEach;
    private final List<Figure> figures;
    private final Map<Long, Integer> indexes = new HashMap<>();

    private SectorFigureList(Selection selection, long sector) {
        List<Indicator> indicators = indicators(selection, sector).toList();
        this.ofEach = FigureOrder.ofEach(
                indicators.stream()
                        .map(indicator ->
                                selection.newestVintagesOf(indicator.item()).size())
                        .toList(),
                ON_A_PAGE);
        this.figures = indicators.stream()
                .flatMap(indicator -> FigureOrder.newest(selection, indicator.item(), ofEach))
                .toList();
        figures.forEach(figure -> indexes.put(figure.item(), indexes.size()));
    }

    /** Returns the list of the sector in the edition that the links of the selection lead to. */
    public static SectorFigureList of(Selection selection, long sector) {
        Selection shown = selection.destination();
        return shown.derived(SectorFigureList.class, sector, () -> new SectorFigureList(shown, sector));
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
        return Optional.ofNullable(indexes.get(figure.item())).map(index -> index / ON_A_PAGE + 1);
    }

    private static Stream<Indicator> indicators(Selection selection, long sector) {
        Stream<Indicator> ofTopics = selection.all(Topic.class).stream()
                .filter(topic -> topic.sectorId() == sector)
                .sorted(Comparator.comparing(Topic::position))
                .flatMap(topic -> selection.all(Indicator.class).stream()
                        .filter(indicator -> indicator.topicId() == topic.item())
                        .sorted(Comparator.comparing(Indicator::position)));
        return Stream.concat(ofTopics, visitors(selection, sector).sorted(Comparator.comparing(Indicator::position)));
    }

    /** Returns the indicators at home in another sector that are also shown here; those of headlines are not. */
    private static Stream<Indicator> visitors(Selection selection, long sector) {
        Set<Long> shown = selection.all(AlsoShownIn.class).stream()
                .filter(also -> also.sectorId() == sector)
                .map(AlsoShownIn::shownId)
                .collect(Collectors.toSet());
        return selection.all(Indicator.class).stream()
                .filter(indicator -> shown.contains(indicator.item()))
                .filter(indicator -> selection
                        .find(Topic.class, indicator.topicId())
                        .filter(topic -> topic.sectorId() != sector)
                        .isPresent());
    }
}
