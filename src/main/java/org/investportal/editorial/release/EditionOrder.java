package org.investportal.editorial.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to publish changes together.
 *
 * @param changes the ids of approved changes
 * @param summary the summary of the edition, in English
 * @param due the time of publication; null for now
 * @param confirmed the new conflicts that are published nevertheless, if a person confirmed any
 */
public record EditionOrder(
        List<Long> changes,
        String summary,
        @Nullable String summaryInChinese,
        @Nullable Instant due,
        @Nullable ConflictConfirmation confirmed) {

    public EditionOrder {
        changes = changes.stream().distinct().sorted().toList();
    }

    public EditionOrder(List<Long> changes, String summary, @Nullable String summaryInChinese, @Nullable Instant due) {
        this(changes, summary, summaryInChinese, due, null);
    }

    Instant dueAt(Instant now) {
        return due == null ? now : due;
    }
}
