package org.investportal.site.part;

import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param source the name of the source
 * @param where paragraph and sentence in words
 * @param label the same after the short name of the source
 * @param href the place on the page of the source
 * @param language that of the source, in which it prints the number and names others
 * @param token the number as printed; none where no number is meant
 * @param attributed whom the source names as its own source, in words
 */
public record PrintedPlace(
        String source,
        String where,
        String label,
        String href,
        Language language,
        @Nullable String token,
        @Nullable String attributed) {}
