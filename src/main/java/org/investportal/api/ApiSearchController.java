package org.investportal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.search.SearchFacet;
import org.investportal.search.SearchRequest;
import org.investportal.site.api.ApiPage;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the public search. What people search for is kept in no cache. */
@RestController
class ApiSearchController {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Catalogue catalogue;
    private final SearchAnswerFactory answers;
    private final CodeResolver codes;

    ApiSearchController(Catalogue catalogue, SearchAnswerFactory answers, CodeResolver codes) {
        this.catalogue = catalogue;
        this.codes = codes;
        this.answers = answers;
    }

    @Operation(
            operationId = "search",
            summary = "Searches figures, names, texts, terms and sources. The answer has the best results.")
    @GetMapping(PublicPath.API_V1 + PublicPath.SEARCH)
    ResponseEntity<SearchAnswer> search(
            @Parameter(description = "Words, numbers, years or places, in English or Chinese.", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "The code of a sector that figures are counted under.")
                    @RequestParam(required = false)
                    @Nullable
                    String sector,
            @Parameter(description = "The code of a measure.") @RequestParam(required = false) @Nullable String measure,
            @Parameter(description = "The code of an area.") @RequestParam(required = false) @Nullable String area,
            @Parameter(description = "The last year of the period of a figure.")
                    @RequestParam(required = false)
                    @Nullable
                    String period,
            @Parameter(description = "The largest number of results.")
                    @RequestParam(defaultValue = ApiPage.USUAL_RESULTS)
                    int limit,
            @Parameter(hidden = true) Language language) {
        int edition = catalogue.current();
        Map<String, List<String>> given = new HashMap<>();
        put(given, SearchRequest.TEXT, q);
        put(given, SearchFacet.SECTOR.code(), sector == null ? null : codes.currentSector(sector, edition));
        put(given, SearchFacet.MEASURE.code(), measure == null ? null : measure(measure));
        put(given, SearchFacet.AREA.code(), area == null ? null : codes.currentArea(area, edition));
        put(given, SearchFacet.PERIOD.code(), period == null ? null : year(period));
        SearchRequest request = checked(SearchRequest.of(given), limit);
        return ApiAnswer.begun(language)
                .cacheControl(CacheControl.noStore())
                .body(answers.at(edition, request, limit, language));
    }

    private static void put(Map<String, List<String>> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, List.of(value));
        }
    }

    private static String measure(String code) {
        return CodeResolver.constant("measure", Measure.class, code).code();
    }

    private static String year(String period) {
        if (!YEAR.matcher(period).matches()) {
            throw InvalidParameter.noYear(period);
        }
        return period;
    }

    private static SearchRequest checked(SearchRequest request, int limit) {
        if (request.isEmpty()) {
            throw InvalidParameter.missing(SearchRequest.TEXT);
        }
        if (request.isTooLong()) {
            throw InvalidParameter.tooLong(SearchRequest.TEXT, SearchRequest.LONGEST);
        }
        ListSlice.checkLimit(limit);
        return request;
    }
}
