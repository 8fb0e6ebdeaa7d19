package org.investportal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list of indicators. */
record IndicatorList(
        @Schema(description = "The number of the edition that the list is of.")
        int edition,

        @Schema(description = "When that edition was published (ISO 8601).") @Nullable
        String published,

        @Schema(description = "The number of indicators in the whole list.")
        int total,

        @Schema(description = "The indicators, in the order of sectors and topics.")
        List<IndicatorObject> indicators,

        @JsonProperty("next_cursor") @Schema(description = ApiSchemaFactory.NEXT) @Nullable
        String nextCursor) {

    /** An indicator. */
    record IndicatorObject(
            @Schema(description = "The code of the indicator.")
            String indicator,

            @JsonProperty("indicator_name") @Schema(description = "What is measured.")
            String name,

            @Schema(description = "The definition, if there is one.") @Nullable
            String definition,

            @Schema(description = "The code of its sector.") String sector,

            @Schema(description = "The code of its topic.") String topic,

            @Schema(description = "The code of its measure.")
            String measure,

            @Schema(description = "The code of its unit.") String unit,

            @JsonProperty("price_basis") @Schema(description = "The code for current or constant prices.")
            String priceBasis,

            @JsonProperty("figure_count") @Schema(description = "The number of its figures.")
            int figureCount,

            @Schema(description = "Its web address.") String url) {}
}
