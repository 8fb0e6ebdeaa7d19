package org.investportal.pages;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static final String PATH = "/compare";
    static final String FIGURES = PATH + "/figures.csv";
    static final String CHART = PATH + "/chart.svg";

    /** So many of a dimension are compared: more fill no picture that anybody reads. */
    static final int MOST = 24;

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

    /** Of indicators, wherever and whenever they were measured. */
    static CompareAddress ofIndicators(Stream<String> indicators) {
        return of(Map.of(Dimension.INDICATOR.code(), indicators.toList()));
    }

    /** Where the figures of the indicator are compared; nowhere, if none is stated. */
    static @Nullable String ofIndicator(Selection selection, long indicator) {
        return selection.figuresOf(indicator).stream().allMatch(figure -> figure.status() == Status.WITHDRAWN)
                ? null
                : ofIndicators(Stream.of(Comparables.code(selection, indicator)))
                        .at(PATH);
    }

    List<String> of(Dimension dimension) {
        return codes.getOrDefault(dimension, List.of());
    }

    boolean isEmpty() {
        return codes.values().stream().allMatch(List::isEmpty);
    }

    /** Whether it leaves the dimension open or names the code. */
    boolean takes(Dimension dimension, String code) {
        return of(dimension).isEmpty() || of(dimension).contains(code);
    }

    /** The same with only that code in that dimension. */
    CompareAddress with(Dimension dimension, String code) {
        Map<Dimension, List<String>> others = new EnumMap<>(codes);
        others.put(dimension, List.of(code));
        return new CompareAddress(others);
    }

    /** As much of it as is compared. */
    CompareAddress bounded() {
        Map<Dimension, List<String>> first = new EnumMap<>(codes);
        first.replaceAll((dimension, all) -> all.stream().limit(MOST).toList());
        return new CompareAddress(first);
    }

    String at(String path) {
        return isEmpty() ? path : path + "?" + query();
    }

    /** The one form of it; empty where nothing is asked for. */
    String query() {
        return Stream.of(Dimension.values())
                .flatMap(dimension -> of(dimension).stream()
                        .map(code -> dimension.code() + "=" + UriUtils.encode(code, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
