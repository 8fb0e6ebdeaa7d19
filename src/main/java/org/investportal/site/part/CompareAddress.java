package org.investportal.site.part;

import org.investportal.wording.Rendering;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What is to be compared, as an address that can be shared says it: codes in order, each once, and nothing of what is left open.
 *
 * @param codes what was asked for in each dimension, known or not; none, where any will do
 */
public record CompareAddress(Map<Dimension, List<String>> codes) {

    public static final String PATH = "/compare";
    public static final String FIGURES = PATH + "/figures.csv";
    static final String CHART = PATH + "/chart.svg";

    public CompareAddress {
        codes = Map.copyOf(codes);
    }

    /** From the parameters of a request, whatever they are; what is no dimension is left out. */
    public static CompareAddress of(Map<String, List<String>> parameters) {
        Map<Dimension, List<String>> codes = new EnumMap<>(Dimension.class);
        Stream.of(Dimension.values())
                .forEach(dimension -> codes.put(
                        dimension,
                        parameters.getOrDefault(dimension.code(), List.of()).stream()
                                .map(String::strip)
                                .filter(code -> !code.isEmpty())
                                .distinct()
                                .sorted()
                                .toList()));
        return new CompareAddress(codes);
    }

    /** Of the figures, with nothing left open. */
    static CompareAddress ofFigures(Selection selection, List<Figure> figures) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            codes.put(
                    dimension.code(),
                    figures.stream()
                            .map(figure -> Comparables.code(selection, dimension, figure))
                            .toList());
        }
        return of(codes);
    }

    /** Where the figures of the indicator are compared; nowhere, if none is stated, nor in a preview: only what is published is compared. */
    public static @Nullable String ofIndicator(Rendering rendering, long indicator) {
        Selection selection = rendering.selection();
        boolean stated =
                selection.figuresOf(indicator).stream().anyMatch(figure -> figure.status() != Status.WITHDRAWN);
        return stated && !rendering.isPreview()
                ? new CompareAddress(Map.of(Dimension.INDICATOR, List.of(Comparables.code(selection, indicator))))
                        .at(PATH)
                : null;
    }

    public List<String> of(Dimension dimension) {
        return codes.getOrDefault(dimension, List.of());
    }

    public boolean isEmpty() {
        return codes.values().stream().allMatch(List::isEmpty);
    }

    /** Whether it leaves the dimension open or names the code. */
    boolean takes(Dimension dimension, String code) {
        return of(dimension).isEmpty() || of(dimension).contains(code);
    }

    /** The same with only those codes in that dimension; without any it is left open. */
    public CompareAddress with(Dimension dimension, List<String> only) {
        Map<Dimension, List<String>> others = new EnumMap<>(Dimension.class);
        others.putAll(codes);
        others.put(dimension, only);
        return new CompareAddress(others);
    }

    public String at(String path) {
        return isEmpty() ? path : path + "?" + query();
    }

    /** The one form of it; empty where nothing is asked for. */
    public String query() {
        return Stream.of(Dimension.values())
                .flatMap(dimension -> of(dimension).stream()
                        .map(code -> dimension.code() + "=" + UriUtils.encode(code, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
