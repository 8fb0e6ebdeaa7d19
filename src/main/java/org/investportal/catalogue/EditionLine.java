package org.investportal.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An edition with its summary in the language that was asked for or in English. */
public record EditionLine(
        int number, Instant publishedAt, @Nullable String summary) {}
