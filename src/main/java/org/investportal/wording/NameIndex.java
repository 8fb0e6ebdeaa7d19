package org.investportal.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.value.Status;
import org.investportal.web.PublicPath;

/** The index of an edition: its indicators with figures, organisations, locations, policies and terms, sorted by name. It leaves out what was withdrawn. */
public final class NameIndex {

    /** The number of entries on a page. */
    public static final int ON_A_PAGE = 200;

    private final List<Entry> entries;
    private final Map<Long, Integer> positions = new HashMap<>();

    /**
     * An item of the index.
     *
     * @param letter the letter that it is listed under; {@link NameOrder#NO_LETTER} if there is none
     */
    public record Entry(Row row, String name, String letter) {}

    private NameIndex(PageText pageText) {
        NameOrder order = NameOrder.of(pageText.language());
        this.entries = rows(pageText.selection())
                .map(row -> entry(pageText, order, row))
                .sorted(Comparator.comparing((Entry entry) -> entry.letter().equals(NameOrder.NO_LETTER))
                        .thenComparing(Entry::letter)
                        .thenComparing(Entry::name, order)
                        .thenComparing(entry -> entry.row().item()))
                .toList();
        entries.forEach(entry -> positions.put(entry.row().item(), positions.size()));
    }

    /** Returns the index of the edition that links lead to, in the language of the page. */
    public static NameIndex of(PageText pageText) {
        PageText shown = pageText.ofDestination();
        return shown.selection().derived(NameIndex.class, shown.language(), () -> new NameIndex(shown));
    }

    private static Entry entry(PageText pageText, NameOrder order, Row row) {
        String name = pageText.name(row.item());
        return new Entry(row, name, order.letter(name));
    }

    private static Stream<Row> rows(Selection selection) {
        Stream<Row> indicators = selection.all(Indicator.class).stream()
                .filter(indicator ->
                        selection.figuresOf(indicator.item()).stream().anyMatch(NameIndex::isStated))
                .map(Row.class::cast);
        Stream<Row> named = Stream.of(Organisation.class, Location.class, Policy.class)
                .flatMap(kind -> selection.all(kind).stream())
                .map(Named.class::cast)
                .filter(row -> row.status() != Status.WITHDRAWN)
                .filter(row -> selection.find(Sector.class, row.sectorId()).isPresent())
                .map(Row.class::cast);
        return Stream.of(indicators, named, selection.all(Term.class).stream().map(Row.class::cast))
                .flatMap(rows -> rows);
    }

    /** Returns the figures of the indicator that were not withdrawn, newest first. */
    public static Stream<Figure> newest(Selection selection, long indicator) {
        return FigureOrder.newest(selection, indicator).stream().filter(NameIndex::isStated);
    }

    private static boolean isStated(Figure figure) {
        return figure.status() != Status.WITHDRAWN;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Returns the address of the page that lists the item, if one does. */
    public Optional<String> addressOf(long item) {
        return Optional.ofNullable(positions.get(item)).map(NameIndex::address);
    }

    /** Returns the address of the page that lists the entry at that position, counted from 0. */
    public static String address(int position) {
        return PublicPath.page(PublicPath.INDEX, position / ON_A_PAGE + 1);
    }
}
