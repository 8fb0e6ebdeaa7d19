package org.investportal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All areas of an edition. */
record AreaList(
        @Schema(description = "The number of the edition.") int edition,

        @Schema(description = "When that edition was published (ISO 8601).") @Nullable
        String published,

        @Schema(description = "The areas, in the order of their codes.")
        List<AreaObject> areas) {

    /** An area. */
    record AreaObject(
            @Schema(description = "The code of the area.") String area,

            @JsonProperty("area_name") @Schema(description = "Its name.")
            String name,

            @Schema(description = "The code of the area that contains it, if there is one.") @Nullable
            String within) {}
}
