package org.investportal.editorial.change;

import java.time.Instant;
import org.investportal.catalogue.Suppression;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Words as they stand in some editions: a text, why something was part of an edition, or what an edition is about.
 *
 * @param key under which they are suppressed; its edition is the one that they came with
 * @param about the thing that has them; 0 for an edition itself
 * @param field none but of a text
 * @param language none where they are taken together in all languages
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
     * @param text nothing to read of it while it is suppressed
     * @param liftedAt never, while it is
     */
    public record Suppressed(
            PublishedText text, Instant since, @Nullable Instant liftedAt, String reason) {}
}
