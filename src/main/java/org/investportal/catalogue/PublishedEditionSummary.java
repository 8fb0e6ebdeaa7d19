package org.investportal.catalogue;

import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * An edition with its summary in the requested language or else in English.
 *
 * @param isInChinese whether there is a summary in Chinese
 * @param isSelfApproved whether a person approved a change of their own in it
 * @param undoes the number of the edition that it undoes at once; null if it undoes none
 */
public record PublishedEditionSummary(
        int number,
        Instant publishedAt,
        @Nullable String summary,
        boolean isInChinese,
        boolean isSelfApproved,
        @Nullable Integer undoes) {

    /** Returns whether the summary is available in that language. */
    public boolean isIn(Language language) {
        return language == Language.EN || isInChinese;
    }
}
