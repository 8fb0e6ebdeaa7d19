package org.investportal.site.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.reconciliation.finding.Evidence;

/** Index of the figures that can be compared, which are all but the withdrawn ones, by the codes of their indicators, areas and periods. */
public final class ComparableFigureIndex {

    /** Largest number of indicators in a comparison, because readers do not read longer pages. Areas and periods only narrow it down. */
    public static final int MOST = 24;

    /** Prefix of the code in the address of an indicator. The address never leads to another indicator. */
    private static final String INDICATORS = "/figures/";

    /** Sorts figures newest first; figures without a date come last. */
    public static final Comparator<Figure> NEWEST_FIRST = Comparator.comparing(
                    (Figure figure) -> figure.period().isUndated())
            .thenComparing(Figure::period, Comparator.reverseOrder());

    private static final Set<String> NATURES =
            Stream.of(Nature.values()).map(Nature::code).collect(Collectors.toSet());

    private final Selection selection;
    private final Map<CompareDimension, Map<String, List<Figure>>> figures = new EnumMap<>(CompareDimension.class);

    public ComparableFigureIndex(Selection selection, Evidence evidence) {
        this.selection = selection;
        Stream.of(CompareDimension.values())
                .forEach(compareDimension -> figures.put(compareDimension, new LinkedHashMap<>()));
        selection.all(Figure.class).stream()
                .filter(evidence::has)
                .sorted(FigureRecordMapper.order(selection))
                .forEach(this::add);
    }

    /**
     * Returns the index of all figures of an edition, which is made once for the edition.
     *
     * @param everything a selection that has every figure, indicator and relation, with the texts
     */
    public static ComparableFigureIndex ofAll(Selection everything, Evidence evidence) {
        return everything.derived(
                ComparableFigureIndex.class, "all", () -> new ComparableFigureIndex(everything, evidence));
    }

    private void add(Figure figure) {
        figures.forEach((compareDimension, byCode) -> byCode.computeIfAbsent(
                        code(selection, compareDimension, figure), unused -> new ArrayList<>())
                .add(figure));
    }

    /** The code of the figure in that dimension. */
    static String code(Selection selection, CompareDimension compareDimension, Figure figure) {
        return switch (compareDimension) {
            case INDICATOR -> code(selection, figure.indicatorId());
            case AREA -> selection.get(Area.class, figure.areaId()).slug();
            case PERIOD -> figure.period().code();
            case NATURE -> figure.nature().code();
        };
    }

    /** The code of an indicator. */
    static String code(Selection selection, long indicator) {
        return selection.address(indicator).substring(INDICATORS.length());
    }

    /** Tells whether the code exists. Codes of natures are always known, with or without figures. */
    public boolean knows(CompareDimension compareDimension, String code) {
        return of(compareDimension).containsKey(code)
                || (compareDimension == CompareDimension.NATURE && NATURES.contains(code));
    }

    /** A figure of each code that there is. */
    public Map<String, Figure> examples(CompareDimension compareDimension) {
        Map<String, Figure> examples = new LinkedHashMap<>();
        Stream<Map.Entry<String, List<Figure>>> all = of(compareDimension).entrySet().stream();
        Stream<Map.Entry<String, List<Figure>>> sorted = compareDimension == CompareDimension.PERIOD
                ? all.sorted(Comparator.comparing(entry -> entry.getValue().get(0), NEWEST_FIRST))
                : all;
        sorted.forEach(entry -> examples.put(entry.getKey(), entry.getValue().get(0)));
        return examples;
    }

    /** Returns the codes of the dimension that the address names and the index does not have. */
    List<String> unknown(CompareAddress address, CompareDimension compareDimension) {
        return address.of(compareDimension).stream()
                .filter(code -> !knows(compareDimension, code))
                .toList();
    }

    /** The indicators that the address names and that there are. */
    List<String> known(CompareAddress address) {
        return address.of(CompareDimension.INDICATOR).stream()
                .filter(code -> knows(CompareDimension.INDICATOR, code))
                .toList();
    }

    /** Returns the part of the address that is compared: the first of the known indicators, up to the limit. */
    public CompareAddress bounded(CompareAddress address) {
        return address.with(
                CompareDimension.INDICATOR, known(address).stream().limit(MOST).toList());
    }

    /** The indicators that are compared. */
    public Stream<Long> compared(CompareAddress address) {
        List<String> codes = bounded(address).of(CompareDimension.INDICATOR);
        return examples(CompareDimension.INDICATOR).entrySet().stream()
                .filter(entry -> codes.contains(entry.getKey()))
                .map(entry -> entry.getValue().indicatorId());
    }

    /** The shortest address of the figures; nothing, if each address of them is also of others. */
    public Optional<CompareAddress> addressOf(List<Figure> figures) {
        CompareAddress shortest = CompareAddress.ofFigures(selection, figures);
        for (CompareDimension compareDimension :
                List.of(CompareDimension.NATURE, CompareDimension.PERIOD, CompareDimension.AREA)) {
            CompareAddress shorter = shortest.with(compareDimension, List.of());
            shortest = isOf(shorter, figures) ? shorter : shortest;
        }
        return Optional.of(shortest).filter(address -> isOf(address, figures));
    }

    private boolean isOf(CompareAddress address, List<Figure> figures) {
        return at(bounded(address)).size() == figures.size();
    }

    /** The figures that the address takes, in the order of the data files; none, if it names no indicator. */
    public List<Figure> at(CompareAddress address) {
        List<String> indicators = address.of(CompareDimension.INDICATOR);
        Map<String, List<Figure>> all = of(CompareDimension.INDICATOR);
        return (indicators.size() == 1
                        ? Stream.of(all.getOrDefault(indicators.get(0), List.of()))
                        : all.entrySet().stream()
                                .filter(entry -> indicators.contains(entry.getKey()))
                                .map(Map.Entry::getValue))
                .flatMap(List::stream)
                .filter(figure -> Stream.of(CompareDimension.values())
                        .allMatch(compareDimension ->
                                address.takes(compareDimension, code(selection, compareDimension, figure))))
                .toList();
    }

    /** The figures of each indicator. */
    public Map<String, List<Figure>> byIndicator() {
        return of(CompareDimension.INDICATOR);
    }

    private Map<String, List<Figure>> of(CompareDimension compareDimension) {
        return Objects.requireNonNull(figures.get(compareDimension));
    }
}
