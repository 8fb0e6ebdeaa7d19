package org.investportal.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param hits the results, best first
 * @param missing the words, in lower case, of which nothing has a word or a similar one
 * @param counts how many results have each value of a property, beside the chosen values of the others
 */
public record SearchResult(
        List<SearchHit> hits,
        Extent extent,
        List<String> missing,
        Map<SearchFacet, Map<String, Integer>> counts,
        MatchMarker marker) {

    /** How much of what was asked for the results are. */
    public enum Extent {
        /** All items with enough of the words. */
        WHOLE,
        /** All items with some of the words, because none has enough of them. */
        NEAR,
        /** All items with enough of the words, but nothing has one of the numbers. */
        WITHOUT_NUMBER,
        /** All items with words like those that were typed, because nothing has the words themselves. */
        SIMILAR,
        /** Some of the items: the search took too long. */
        STOPPED
    }

    /** Returns a result without hits, of no search. */
    public static SearchResult nothing() {
        return nothing(new TypedQuery("", List.of(), List.of()));
    }

    static SearchResult nothing(TypedQuery typed) {
        return new SearchResult(List.of(), Extent.WHOLE, List.of(), Map.of(), new MatchMarker(typed));
    }
}
