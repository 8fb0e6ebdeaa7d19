package org.investportal.staff.review;

import org.jspecify.annotations.Nullable;

/**
 * Something that the checklist found.
 *
 * @param href the field in the form, for those who may mend it
 */
public record CheckLine(String text, String field, @Nullable String href) {}
