package org.investportal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the list of editions. */
record EditionList(
        @Schema(description = "The number of editions in the whole list.")
        int total,

        @Schema(description = "The editions, the newest first.")
        List<EditionObject> editions,

        @JsonProperty("next_cursor") @Schema(description = ApiSchemaFactory.NEXT) @Nullable
        String nextCursor) {

    /** An edition. */
    record EditionObject(
            @Schema(description = "The number of the edition.")
            int edition,

            @Schema(description = "When it was published (ISO 8601).")
            String published,

            @Schema(description = "Its summary.") @Nullable String summary,

            @Schema(description = "Its web address.") String url) {}
}
