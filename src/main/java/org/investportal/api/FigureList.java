package org.investportal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a list of figures. */
record FigureList(
        @Schema(description = "The number of the edition that the list is of.")
        int edition,

        @Schema(description = "When that edition was published (ISO 8601).") @Nullable
        String published,

        @Schema(description = "The web address of the terms of use, if it is set.") @Nullable
        String license,

        @Schema(description = "The number of figures in the whole list.")
        int total,

        @Schema(description = "The figures, in the order of sectors, topics, indicators and periods.")
        List<Map<String, @Nullable Object>> figures,

        @JsonProperty("next_cursor") @Schema(description = ApiSchemaFactory.NEXT) @Nullable
        String nextCursor) {}
