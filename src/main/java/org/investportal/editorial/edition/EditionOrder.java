package org.investportal.editorial.edition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published together.
 *
 * @param changes the ids of approved changes
 * @param summary what the edition is about, in English
 * @param due when; at once where it is not given
 * @param confirmed the new conflicts that are published nevertheless, if somebody confirmed any
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
