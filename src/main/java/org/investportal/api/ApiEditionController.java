package org.investportal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves editions and their differences. */
@RestController
class ApiEditionController {

    private static final String EDITIONS = PublicPath.API_V1 + PublicPath.EDITIONS;

    private final Catalogue catalogue;
    private final EditionDetailFactory editions;

    ApiEditionController(Catalogue catalogue, EditionDetailFactory editions) {
        this.catalogue = catalogue;
        this.editions = editions;
    }

    @Operation(operationId = "editions", summary = "Lists the editions, the newest first.")
    @GetMapping(EDITIONS)
    ResponseEntity<EditionList> editions(
            @Parameter(description = ListSlice.LIMIT) @RequestParam(defaultValue = ListSlice.USUAL_LIMIT) int limit,
            @Parameter(description = ListSlice.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            @Parameter(hidden = true) Language language) {
        ListSlice slice = ListSlice.of(cursor, limit, catalogue, EDITIONS);
        return ApiAnswer.of(editions.list(slice, language), language);
    }

    @Operation(
            operationId = "edition",
            summary = "Returns an edition with its differences from the edition before. The first edition is all new.")
    @GetMapping(EDITIONS + "/{edition:[1-9]\\d{0,8}}")
    ResponseEntity<EditionDetail> edition(
            @Parameter(description = "The number of the edition.") @PathVariable int edition,
            @Parameter(description = ListSlice.LIMIT) @RequestParam(defaultValue = ListSlice.USUAL_LIMIT) int limit,
            @Parameter(description = ListSlice.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            @Parameter(hidden = true) Language language) {
        ListSlice slice = ListSlice.of(cursor, limit, catalogue, EDITIONS, edition);
        return ApiAnswer.of(editions.one(edition, catalogue.current(), slice, language), language);
    }
}
