package org.investportal.pages.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a figure.
 *
 * @param mainEntity what it is about; nothing where that is stated no longer
 * @param dateModified the day of the edition since which it reads as it does
 * @param correction each correction of the figure, the newest first
 */
public record WebPage(
        @JsonProperty("@id") String id,
        String url,
        String name,
        String inLanguage,
        Reference isPartOf,
        @Nullable Reference mainEntity,
        String dateModified,
        List<CorrectionComment> correction)
        implements Thing {}
