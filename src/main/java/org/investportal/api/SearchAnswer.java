package org.investportal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a search found. */
record SearchAnswer(
        @Schema(description = "The number of the edition that was searched.")
        int edition,

        @Schema(description = "The number of results, also of those that are not in the answer.")
        int total,

        @Schema(
                description =
                        "How much of what was asked for the results are: whole, near (some of the words), without-number (one of the numbers is nowhere), similar (the words are nowhere, the results have similar ones) or stopped (the search took too long).")
        String extent,

        @Schema(description = "The results, best first.") List<ResultObject> results,

        @Schema(description = "How many results have each value of sector, measure, area and period.")
        Map<String, Map<String, Integer>> facets) {

    /** A result. */
    record ResultObject(
            @Schema(description = "The kind of the item, such as figure, indicator, sector, organisation or page.")
            String kind,

            @Schema(description = "The code of a sector, topic, indicator, area or source; null for other items.")
            @Nullable
            String code,

            @Schema(description = "The name of the item.") String name,

            @Schema(description = "Its web address.") String url,

            @Schema(description = "A figure with the columns of the data files; null for other items.") @Nullable
            Map<String, @Nullable Object> figure) {}
}
