package org.investportal.editorial;

import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/**
 * A text as it stands in some editions.
 *
 * @param item the text itself
 * @param about the thing that has it
 * @param from the edition that it came with
 * @param until the last edition that has it
 */
public record PublishedText(
        long item, long about, TextField field, Language language, int from, int until, String content) {

    /**
     * One that is or was suppressed.
     *
     * @param text nothing to read of it while it is suppressed
     * @param liftedAt never, while it is
     */
    public record Suppressed(
            PublishedText text, Instant since, @Nullable Instant liftedAt, String reason) {}
}
