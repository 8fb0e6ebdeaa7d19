package org.investportal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An edition with a part of its differences from the edition before. */
record EditionDetail(
        @Schema(description = "The number of the edition.") int edition,

        @Schema(description = "When it was published (ISO 8601).")
        String published,

        @Schema(description = "Its summary.") @Nullable String summary,

        @Schema(description = "Its web address.") String url,

        @Schema(description = "The number of items that the edition changed.")
        int total,

        @Schema(description = "The changed items.") List<ChangeObject> changes,

        @JsonProperty("next_cursor") @Schema(description = ApiSchemaFactory.NEXT) @Nullable
        String nextCursor) {

    /** An item that the edition changed. */
    record ChangeObject(
            @Schema(description = "The kind of the item, such as figure, indicator, sector or source.")
            String kind,

            @Schema(description = "The code of a sector, topic, indicator, area or source; null for other items.")
            @Nullable
            String code,

            @Schema(description = "The name of the item.") String name,

            @Schema(
                    description =
                            "The kind of the change: new, revision, correction, definition, wording, withdrawal or removal.")
            String change,

            @Schema(description = "The public reason of the change.") @Nullable
            String reason,

            @Schema(description = "The web address of the item today; null if it has none.") @Nullable
            String url,

            @JsonProperty("figure_before")
            @Schema(
                    description =
                            "The numbers and codes of a figure before the change; null for a new one and for other items.")
            @Nullable
            Map<String, @Nullable Object> figureBefore,

            @JsonProperty("figure_after")
            @Schema(
                    description =
                            "The numbers and codes of a figure after the change; null for a removed one and for other items.")
            @Nullable
            Map<String, @Nullable Object> figureAfter,

            @Schema(description = "What readers see of the change.")
            List<DifferenceObject> differences) {}

    /** A difference between two editions. */
    record DifferenceObject(
            @Schema(description = "What it is about, in words.")
            String field,

            @Schema(description = "What the edition before says; empty if it says nothing.")
            String before,

            @Schema(description = "What this edition says; empty if it says nothing.")
            String after) {}
}
