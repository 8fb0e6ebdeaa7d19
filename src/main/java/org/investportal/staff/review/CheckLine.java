package org.investportal.staff.review;

import org.jspecify.annotations.Nullable;

/**
 * Finding of the checklist.
 *
 * @param href the field in the form, for those who may correct it
 */
public record CheckLine(String text, String field, @Nullable String href) {}
