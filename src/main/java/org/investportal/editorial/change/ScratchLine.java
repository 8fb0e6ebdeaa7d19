package org.investportal.editorial.change;

import java.time.Instant;

/**
 * A scratch copy as lists show it.
 *
 * @param form the place of the form, such as {@code change-12-305}
 * @param formKey the key of the form that was opened there
 * @param keptUntil the time at which the copy is deleted unless it is continued
 */
public record ScratchLine(String form, String formKey, Instant typedAt, Instant keptUntil) {}
