package org.investportal.pages;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param where paragraph and sentence in words
 * @param href the place on the page of the source
 * @param token the number as printed; none where no number is meant
 * @param attributedTo whom the source names as its own source
 */
public record PrintedPlace(
        String source,
        String where,
        String href,
        @Nullable String token,
        @Nullable String attributedTo) {}
