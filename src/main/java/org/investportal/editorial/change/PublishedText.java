package org.investportal.editorial.change;

import java.time.Instant;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Words as they stand in some editions: a text, words that are quoted from a source, the reason why something was part of an edition, or the summary of an edition.
 *
 * @param key the key under which they are suppressed; its edition is the one that they came with
 * @param about the thing that has them; 0 for an edition itself
 * @param field the field of a text; null for other words
 * @param language the language; null if the words are taken together in all languages
 * @param until the last edition that has them
 */
public record PublishedText(
        Suppression.Key key,
        long about,
        @Nullable TextField field,
        @Nullable Language language,
        int until,
        String content) {

    /**
     * Words that are or were suppressed.
     *
     * @param text the words; masked while they are suppressed
     * @param liftedAt the time at which the suppression ended; null while it lasts
     */
    public record Suppressed(
            PublishedText text, Instant since, @Nullable Instant liftedAt, String reason) {}
}
