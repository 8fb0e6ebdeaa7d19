package org.investportal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.investportal.site.check.CheckRecord;
import org.jspecify.annotations.Nullable;

/** A figure with the places where it is printed, the results of its checks and what it said in each edition that changed it. */
record FigureDetail(
        @Schema(description = "The number of the edition that the figure is of.")
        int edition,

        @Schema(description = "The web address of the terms of use, if it is set.") @Nullable
        String license,

        @Schema(description = "The figure, with the columns of the data files.")
        Map<String, @Nullable Object> figure,

        @Schema(description = "The printed numbers that the figure was read from.")
        List<MentionObject> mentions,

        @Schema(description = "The results of the checks of this figure against others, problems first.")
        List<CheckRecord> findings,

        @Schema(description = "The versions of the figure, one for each edition that changed it, the newest first.")
        List<VersionObject> versions) {

    /** A printed number that the figure was read from. */
    record MentionObject(
            @Schema(
                    description =
                            "What was read there: value, other-value, other-unit, period, or field (the number of participants in a ranking).")
            String role,

            @Schema(description = "The code of the source.") String source,

            @JsonProperty("source_title") @Schema(description = "The name of the source.")
            String sourceTitle,

            @Schema(description = "The number of the paragraph; in a source without paragraphs, of the page.")
            int paragraph,

            @Schema(description = "The number of the sentence in the paragraph.")
            int sentence,

            @Schema(description = "The number of the printed number in the sentence.")
            int number,

            @Schema(description = "The number as printed.") String printed,

            @JsonProperty("attributed_to")
            @Schema(description = "The authority that the source itself cites.")
            @Nullable
            String attributedTo,

            @Schema(description = "The words around the number, if they were copied and may be shown.") @Nullable
            String quoted,

            @Schema(description = "The web address of the place on the page of the source.")
            String url) {}

    /** The figure in an edition that changed it. */
    record VersionObject(
            @Schema(description = "The number of the edition.")
            int edition,

            @Schema(description = "When the edition was published (ISO 8601).")
            String published,

            @Schema(
                    description =
                            "The kind of the change: new, revision, correction, definition, wording, withdrawal or removal.")
            String change,

            @Schema(description = "The public reason of the change.") @Nullable
            String reason,

            @Schema(description = "The numbers and codes of the figure from then on; null if it was removed.") @Nullable
            Map<String, @Nullable Object> figure,

            @Schema(description = "The web address of the figure as that edition had it.") @Nullable
            String url) {}
}
