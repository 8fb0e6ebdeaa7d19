package org.investportal.site.part;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Status;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Address of a comparison that can be shared: the codes in order, each once, without the dimensions that are left open.
 *
 * @param codes what was asked for in each dimension, known or not; none, where any will do
 */
public record CompareAddress(Map<CompareDimension, List<String>> codes) {

    public static final String PATH = PublicPath.COMPARISON;
    public static final String FIGURES = PATH + "/figures.csv";
    static final String CHART = PATH + "/chart.svg";
    static final String IMAGE = PATH + "/chart.png";

    public CompareAddress {
        codes = Map.copyOf(codes);
    }

    /** Reads the address from the parameters of a request, which may have any content; parameters that are no dimension are left out. */
    public static CompareAddress of(Map<String, List<String>> parameters) {
        Map<CompareDimension, List<String>> codes = new EnumMap<>(CompareDimension.class);
        Stream.of(CompareDimension.values())
                .forEach(compareDimension -> codes.put(
                        compareDimension,
                        parameters.getOrDefault(compareDimension.code(), List.of()).stream()
                                .map(String::strip)
                                .filter(code -> !code.isEmpty())
                                .distinct()
                                .sorted()
                                .toList()));
        return new CompareAddress(codes);
    }

    /** Returns the address of these figures, with every dimension given. */
    static CompareAddress ofFigures(Selection selection, List<Figure> figures) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (CompareDimension compareDimension : CompareDimension.values()) {
            codes.put(
                    compareDimension.code(),
                    figures.stream()
                            .map(figure -> ComparableFigureIndex.code(selection, compareDimension, figure))
                            .toList());
        }
        return of(codes);
    }

    /**
     * Returns the address at which the figures of the indicator are compared; {@code null} if it has none, and in a preview, because only
     * published figures are compared.
     */
    public static @Nullable String ofIndicator(PageText pageText, long indicator) {
        Selection selection = pageText.selection();
        boolean stated =
                selection.figuresOf(indicator).stream().anyMatch(figure -> figure.status() != Status.WITHDRAWN);
        return stated && !pageText.isPreview()
                ? new CompareAddress(Map.of(
                                CompareDimension.INDICATOR, List.of(ComparableFigureIndex.code(selection, indicator))))
                        .at(PATH)
                : null;
    }

    public List<String> of(CompareDimension compareDimension) {
        return codes.getOrDefault(compareDimension, List.of());
    }

    public boolean isEmpty() {
        return codes.values().stream().allMatch(List::isEmpty);
    }

    /** Tells whether the address leaves the dimension open or names the code. */
    boolean takes(CompareDimension compareDimension, String code) {
        return of(compareDimension).isEmpty() || of(compareDimension).contains(code);
    }

    /** The same with only those codes in that dimension; without any it is left open. */
    public CompareAddress with(CompareDimension compareDimension, List<String> only) {
        Map<CompareDimension, List<String>> others = new EnumMap<>(CompareDimension.class);
        others.putAll(codes);
        others.put(compareDimension, only);
        return new CompareAddress(others);
    }

    public String at(String path) {
        return isEmpty() ? path : path + "?" + query();
    }

    /** The one form of it; empty where nothing is asked for. */
    public String query() {
        return Stream.of(CompareDimension.values())
                .flatMap(compareDimension -> of(compareDimension).stream()
                        .map(code -> compareDimension.code() + "=" + UriUtils.encode(code, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
