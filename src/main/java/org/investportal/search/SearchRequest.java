package org.investportal.search;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader searches for.
 *
 * @param text the typed text, in one line
 * @param chosen the value of each property that results must have
 */
public record SearchRequest(String text, Map<SearchFacet, String> chosen) {

    /** The largest number of characters. */
    public static final int LONGEST = 200;

    public static final String TEXT = "q";

    public SearchRequest {
        chosen = Map.copyOf(chosen);
    }

    /** Reads the parameters of a request, which may have any content; the first value of each counts. */
    public static SearchRequest of(Map<String, List<String>> parameters) {
        Map<SearchFacet, String> chosen = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            String value = first(parameters.get(facet.code()));
            if (!value.isEmpty()) {
                chosen.put(facet, value);
            }
        }
        return new SearchRequest(first(parameters.get(TEXT)), chosen);
    }

    private static String first(@Nullable List<String> values) {
        String first = values == null || values.isEmpty() ? "" : Objects.requireNonNullElse(values.get(0), "");
        return Normalizer.normalize(first, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+", " ")
                .strip();
    }

    public boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** Tells whether there is something to search for. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    public SearchRequest with(SearchFacet facet, String value) {
        Map<SearchFacet, String> more = new EnumMap<>(SearchFacet.class);
        more.putAll(chosen);
        more.put(facet, value);
        return new SearchRequest(text, more);
    }

    public SearchRequest without(SearchFacet facet) {
        Map<SearchFacet, String> fewer = new EnumMap<>(SearchFacet.class);
        fewer.putAll(chosen);
        fewer.remove(facet);
        return new SearchRequest(text, fewer);
    }
}
