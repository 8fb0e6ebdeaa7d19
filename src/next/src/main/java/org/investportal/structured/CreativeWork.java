package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A source.
 *
 * @param url its page here
 * @param datePublished when it appeared, where it says so
 * @param sameAs where it stands itself, if that is known
 */
public record CreativeWork(
        @JsonProperty("@id") String id,
        String url,
        String name,
        String inLanguage,
        @Nullable String datePublished,
        @Nullable String sameAs)
        implements Thing {}
