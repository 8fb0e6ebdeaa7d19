package org.investportal.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition with its summary in the language that was asked for or in English.
 *
 * @param isTranslated whether the summary is in the language that was asked for
 */
public record EditionLine(
        int number, Instant publishedAt, @Nullable String summary, boolean isTranslated) {}
