package org.investportal.catalogue;

import java.time.Instant;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the public may read it: without the names of people.
 *
 * @param publishedAt when its edition was published
 * @param what what the item is
 * @param reason what the public is told, in the language that was asked for or in English
 * @param isTranslated whether that is the language that was asked for
 */
public record PublicEntry(
        int edition,
        Instant publishedAt,
        long item,
        ItemKind what,
        EntryKind kind,
        @Nullable String reason,
        boolean isTranslated) {}
