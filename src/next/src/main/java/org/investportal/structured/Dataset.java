package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that belong together.
 *
 * @param description between 50 and 5,000 characters, with no figure in doubt
 * @param version the number of the edition; for figures of one sector or indicator, of the edition that changed them last
 * @param dateModified the day of that edition; none before the first
 */
public record Dataset(
        @JsonProperty("@id") String id,
        String url,
        String name,
        String description,
        String inLanguage,
        @JsonUnwrapped DatasetLicense terms,
        String version,
        @Nullable String dateModified,
        List<IdReference> isPartOf,
        List<IdReference> hasPart,
        List<DataDownload> distribution,
        @JsonUnwrapped Coverage coverage)
        implements Thing {

    /** Every page and file of a portal is open to all. */
    @JsonProperty("isAccessibleForFree")
    boolean isAccessibleForFree() {
        return true;
    }
}
