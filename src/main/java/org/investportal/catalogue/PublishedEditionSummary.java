package org.investportal.catalogue;

import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * An edition with its summary in the requested language or else in English.
 *
 * @param isInChinese whether there is a summary in Chinese
 */
public record PublishedEditionSummary(
        int number, Instant publishedAt, @Nullable String summary, boolean isInChinese) {

    /** Returns whether the summary is available in that language. */
    public boolean isIn(Language language) {
        return language == Language.EN || isInChinese;
    }
}
