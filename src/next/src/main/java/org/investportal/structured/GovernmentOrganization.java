package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Publisher of the figures. The home page has its contact; elsewhere the identifier leads to it.
 *
 * @param address the street address
 */
public record GovernmentOrganization(
        @JsonProperty("@id") String id,
        String name,
        String url,
        @Nullable ContactPoint contactPoint,
        @Nullable String address)
        implements Thing {

    /**
     * Where investors reach it.
     *
     * @param name the person or office that answers
     * @param telephone the number with the country code
     * @param url the form for enquiries; none if there is none
     */
    public record ContactPoint(
            String contactType,
            @Nullable String name,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String url)
            implements Thing {}
}
