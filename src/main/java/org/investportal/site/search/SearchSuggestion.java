package org.investportal.site.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A page that a reader may look for who has typed the beginning of a search.
 *
 * @param kind the word for what it is, and that it is in doubt if it is, and no figure
 * @param value the value of a figure with its period and area; null for other items
 */
record SearchSuggestion(
        String name,
        String href,
        String kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value) {}
