package org.investportal.site.search;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.search.SearchFacet;
import org.investportal.search.SearchRequest;
import org.investportal.web.PublicPath;
import org.springframework.web.util.UriUtils;

/** Writes the address of a search. */
final class SearchAddress {

    private SearchAddress() {}

    static String of(SearchRequest request) {
        String query = Stream.concat(
                        Stream.of(parameter(SearchRequest.TEXT, request.text())),
                        Stream.of(SearchFacet.values())
                                .filter(request.chosen()::containsKey)
                                .map(facet ->
                                        parameter(facet.code(), request.chosen().getOrDefault(facet, ""))))
                .collect(Collectors.joining("&"));
        return request.isEmpty() ? PublicPath.SEARCH : PublicPath.SEARCH + "?" + query;
    }

    private static String parameter(String name, String value) {
        return name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
