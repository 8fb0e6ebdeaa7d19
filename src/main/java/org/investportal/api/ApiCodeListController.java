package org.investportal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageMoved;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the codes that figures have: sectors, indicators, areas and units. */
@RestController
class ApiCodeListController {

    private static final String INDICATORS = PublicPath.API_V1 + "/indicators";

    private final Catalogue catalogue;
    private final CodeListFactory lists;
    private final CodeResolver codes;

    ApiCodeListController(Catalogue catalogue, CodeListFactory lists, CodeResolver codes) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.codes = codes;
    }

    @Operation(operationId = "sectors", summary = "Lists the sectors with their topics.")
    @GetMapping(PublicPath.API_V1 + "/sectors")
    ResponseEntity<SectorList> sectors(@Parameter(hidden = true) Language language) {
        return ApiAnswer.of(lists.sectors(catalogue.current(), language), language);
    }

    @Operation(operationId = "indicators", summary = "Lists the indicators.")
    @GetMapping(INDICATORS)
    ResponseEntity<IndicatorList> indicators(
            @Parameter(description = "Codes of the sectors that indicators are counted under.")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> sector,
            @Parameter(description = ListSlice.LIMIT) @RequestParam(defaultValue = ListSlice.USUAL_LIMIT) int limit,
            @Parameter(description = ListSlice.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            @Parameter(hidden = true) Language language) {
        ListSlice slice = ListSlice.of(cursor, limit, catalogue, INDICATORS, CodeResolver.values("sector", sector));
        return ApiAnswer.of(lists.indicators(slice, codes.sectors(sector, slice.edition()), language), language);
    }

    @Operation(operationId = "indicator", summary = "Returns an indicator.")
    @GetMapping(INDICATORS + "/{indicator}")
    ResponseEntity<IndicatorDetail> indicator(
            @Parameter(description = "The code of the indicator.") @PathVariable String indicator,
            @Parameter(hidden = true) Language language) {
        try {
            return ApiAnswer.of(lists.indicator(catalogue.current(), "/figures/" + indicator, language), language);
        } catch (PageMoved moved) {
            throw PageMoved.to(moved.path().replaceFirst("^/figures", INDICATORS));
        }
    }

    @Operation(operationId = "areas", summary = "Lists the areas that figures may be of.")
    @GetMapping(PublicPath.API_V1 + "/areas")
    ResponseEntity<AreaList> areas(@Parameter(hidden = true) Language language) {
        return ApiAnswer.of(lists.areas(catalogue.current(), language), language);
    }

    @Operation(operationId = "units", summary = "Lists the units that amounts may have.")
    @GetMapping(PublicPath.API_V1 + "/units")
    ResponseEntity<UnitList> units(@Parameter(hidden = true) Language language) {
        return ApiAnswer.of(lists.units(language), language);
    }
}
