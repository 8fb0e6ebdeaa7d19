package org.investportal.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Measure;
import org.investportal.search.SearchFacet;
import org.investportal.search.SearchRequest;
import org.investportal.search.SearchResult;
import org.investportal.web.Link;
import org.investportal.wording.PageText;

/** Words the properties by which results are narrowed. */
record FacetWording(PageText pageText) {

    /** The largest number of values of a property. */
    private static final int MOST = 20;

    /** Returns the property with its most frequent values. */
    PublicSearchPage.Facet facet(SearchFacet facet, SearchRequest request, SearchResult result) {
        List<Link> values = result.counts().getOrDefault(facet, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(MOST)
                .map(value -> new Link(
                        pageText.message(
                                "site-search.value", of(facet, value.getKey()), String.valueOf(value.getValue())),
                        SearchAddress.of(request.with(facet, value.getKey()))))
                .toList();
        return new PublicSearchPage.Facet(facet.code(), pageText.message("search-facet", facet), values);
    }

    /** Returns the words for a value; a value that does not exist stands for itself. */
    String of(SearchFacet facet, String value) {
        return switch (facet) {
            case SECTOR ->
                pageText.selection().all(Sector.class).stream()
                        .filter(sector -> sector.slug().equals(value))
                        .findFirst()
                        .map(sector -> pageText.shortName(sector.item()))
                        .orElse(value);
            case AREA ->
                pageText.selection().all(Area.class).stream()
                        .filter(area -> area.slug().equals(value))
                        .findFirst()
                        .map(area -> pageText.name(area.item()))
                        .orElse(value);
            case MEASURE -> measure(value);
            case PERIOD -> value;
        };
    }

    private String measure(String code) {
        try {
            return pageText.message("measure", Coded.parse(Measure.class, code));
        } catch (IllegalArgumentException unknown) {
            return code;
        }
    }
}
