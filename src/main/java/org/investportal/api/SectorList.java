package org.investportal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All sectors of an edition. */
record SectorList(
        @Schema(description = "The number of the edition.") int edition,

        @Schema(description = "When that edition was published (ISO 8601).") @Nullable
        String published,

        @Schema(description = "The sectors, in the order of the site.")
        List<SectorObject> sectors) {

    /** A sector. */
    record SectorObject(
            @Schema(description = "The code of the sector.") String sector,

            @JsonProperty("sector_name") @Schema(description = "Its name.")
            String name,

            @Schema(description = "Its web address.") String url,

            @Schema(description = "Its topics, in the order of the site.")
            List<TopicObject> topics) {}

    /** A topic of a sector. */
    record TopicObject(
            @Schema(description = "The code of the topic.") String topic,

            @JsonProperty("topic_name") @Schema(description = "Its name.")
            String name) {}
}
