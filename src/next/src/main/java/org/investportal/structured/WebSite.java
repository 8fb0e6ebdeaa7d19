package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The site as a whole. */
public record WebSite(
        @JsonProperty("@id") String id,
        String url,
        String name,
        String inLanguage,
        @Nullable GovernmentOrganization publisher)
        implements Thing {}
