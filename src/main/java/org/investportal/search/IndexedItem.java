package org.investportal.search;

import java.util.Map;

/**
 * An item of the index.
 *
 * @param weight how much more it counts than others with the same words
 * @param facets the values by which readers can narrow results to it
 */
record IndexedItem(SearchHit hit, float weight, Map<SearchFacet, String> facets) {

    /** Returns the weight. A number asks for a figure, so no other kind has a higher weight then. */
    float weight(boolean isForFigure) {
        return isForFigure ? Math.min(weight, FigureDocumentFactory.NEWEST) : weight;
    }

    /** Tells whether the item has all chosen values, apart from those of one property. */
    boolean has(Map<SearchFacet, String> chosen, SearchFacet except) {
        return chosen.entrySet().stream()
                .allMatch(one -> one.getKey() == except || one.getValue().equals(facets.get(one.getKey())));
    }

    boolean has(Map<SearchFacet, String> chosen) {
        return chosen.entrySet().stream().allMatch(one -> one.getValue().equals(facets.get(one.getKey())));
    }
}
