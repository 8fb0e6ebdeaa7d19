package org.investportal.watches;

import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The request of a reader for mails when a figure changes, without the address.
 *
 * @param confirmedAt when the owner of the address confirmed it; null if the owner has not
 */
public record FigureWatchView(
        long figure,
        Language language,
        Instant requestedAt,
        @Nullable Instant confirmedAt) {}
