package org.investportal.editorial.change;

import java.time.Instant;

/**
 * A scratch copy as a list shows it.
 *
 * @param form the place that it was typed at, such as {@code change-12}
 * @param formKey of the form that was opened there
 * @param keptUntil when it is deleted if nobody goes on with it
 */
public record ScratchLine(String form, String formKey, Instant typedAt, Instant keptUntil) {}
