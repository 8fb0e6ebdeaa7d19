package org.investportal.catalogue;

import java.time.Instant;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the public may read it, without the names of people.
 *
 * @param publishedAt when its edition was published
 * @param what the kind of the item
 * @param reason the public reason, in the requested language or else in English
 * @param isTranslated whether the reason is in the requested language
 */
public record PublicEntry(
        int edition,
        Instant publishedAt,
        long item,
        ItemKind what,
        EntryKind kind,
        @Nullable String reason,
        boolean isTranslated) {}
