package org.investportal.editorial.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.springframework.stereotype.Component;

/** Makes tables of the figures of a sector: those that are published, or the next period of each series without its value. */
@Component
public class SectorTableFactory {

    private static final Set<SpreadsheetColumn> NEXT = EnumSet.of(
            SpreadsheetColumn.INDICATOR,
            SpreadsheetColumn.AREA,
            SpreadsheetColumn.PERIOD,
            SpreadsheetColumn.VALUE,
            SpreadsheetColumn.UNIT,
            SpreadsheetColumn.SOURCE,
            SpreadsheetColumn.PARAGRAPH,
            SpreadsheetColumn.SENTENCE,
            SpreadsheetColumn.PRINTED,
            SpreadsheetColumn.FOOTNOTE_EN,
            SpreadsheetColumn.FOOTNOTE_ZH);
    private static final Set<SpreadsheetColumn> PUBLISHED = EnumSet.of(
            SpreadsheetColumn.FIGURE,
            SpreadsheetColumn.PERIOD,
            SpreadsheetColumn.VALUE,
            SpreadsheetColumn.QUALIFIER,
            SpreadsheetColumn.STATUS);

    /** The header is the first row. */
    private static final int FIRST_ROW = 2;

    private final Catalogue catalogue;

    /** A sector with its code. */
    public record NamedSector(long item, String slug) {}

    SectorTableFactory(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the published figures of the sector. */
    public SpreadsheetTable published(long sector) {
        Selection selection = selection();
        List<SpreadsheetRow> rows = new ArrayList<>();
        for (Figure figure : figures(selection, sector)) {
            rows.add(new SpreadsheetRow(
                    rows.size() + FIRST_ROW,
                    Map.of(
                            SpreadsheetColumn.FIGURE, selection.address(figure.item()),
                            SpreadsheetColumn.PERIOD, figure.period().code(),
                            SpreadsheetColumn.VALUE, figure.quantity().number(),
                            SpreadsheetColumn.QUALIFIER,
                                    figure.quantity().qualifier().code(),
                            SpreadsheetColumn.STATUS, figure.status().code())));
        }
        return new SpreadsheetTable(PUBLISHED, List.of(), rows);
    }

    /** Returns a row without a value for the next period of each series of actual figures that has one. */
    public SpreadsheetTable next(long sector) {
        Selection selection = selection();
        List<SpreadsheetRow> rows = new ArrayList<>();
        newest(selection, sector)
                .forEach((period, figure) -> rows.add(new SpreadsheetRow(
                        rows.size() + FIRST_ROW,
                        Map.of(
                                SpreadsheetColumn.INDICATOR,
                                        selection
                                                .get(Indicator.class, figure.indicatorId())
                                                .slug(),
                                SpreadsheetColumn.AREA,
                                        selection
                                                .get(Area.class, figure.areaId())
                                                .slug(),
                                SpreadsheetColumn.PERIOD, period.substring(period.lastIndexOf(' ') + 1),
                                SpreadsheetColumn.UNIT, figure.quantity().unit().code()))));
        return new SpreadsheetTable(NEXT, List.of(), rows);
    }

    /** Returns the newest figure of each series, in the order of {@link #next}. */
    public List<Long> newest(long sector) {
        return newest(selection(), sector).values().stream().map(Figure::item).toList();
    }

    /** Returns the newest figure of each series, by the series and its next period. */
    private static Map<String, Figure> newest(Selection selection, long sector) {
        Map<String, List<Figure>> series = figures(selection, sector).stream()
                .filter(figure -> figure.nature() == Nature.ACTUAL)
                .collect(Collectors.groupingBy(
                        figure -> figure.indicatorId() + " " + figure.areaId(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<String, Figure> newest = new LinkedHashMap<>();
        series.forEach((name, figures) -> figures.stream()
                .filter(figure -> figure.period().yearAfter().isPresent())
                .max(Comparator.comparing(Figure::period))
                .ifPresent(figure ->
                        next(figure, figures).ifPresent(period -> newest.put(name + " " + period.code(), figure))));
        return newest;
    }

    /** Returns the same part of the first later year without a figure. */
    private static Optional<Period> next(Figure newest, List<Figure> figures) {
        Set<Period> taken = figures.stream().map(Figure::period).collect(Collectors.toSet());
        Optional<Period> next = newest.period().yearAfter();
        while (next.isPresent() && taken.contains(next.get())) {
            next = next.flatMap(Period::yearAfter);
        }
        return next;
    }

    private static List<Figure> figures(Selection selection, long sector) {
        return selection.all(Indicator.class).stream()
                .filter(indicator ->
                        selection.get(Topic.class, indicator.topicId()).sectorId() == sector)
                .sorted(Comparator.comparing((Indicator indicator) ->
                                selection.get(Topic.class, indicator.topicId()).position())
                        .thenComparing(Indicator::position)
                        .thenComparing(Indicator::item))
                .flatMap(indicator -> selection.figuresOf(indicator.item()).stream())
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .toList();
    }

    /** Returns the sectors in the order of the site. */
    public List<NamedSector> sectors() {
        return selection().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(sector -> new NamedSector(sector.item(), sector.slug()))
                .toList();
    }

    private Selection selection() {
        return catalogue.at(catalogue.current()).whole();
    }
}
