package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The page of a figure.
 *
 * @param mainEntity the figure
 * @param correction each correction of the figure, the newest first
 */
public record WebPage(
        @JsonProperty("@id") String id,
        String url,
        String name,
        String inLanguage,
        IdReference isPartOf,
        IdReference mainEntity,
        List<CorrectionComment> correction)
        implements Thing {}
