package org.investportal.staff.review;

import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Finding of the checklist.
 *
 * @param href the field in the form, for those who may correct it
 * @param link where more about it is, for those who may correct it
 */
public record CheckLine(
        String text,
        String field,
        @Nullable String href,
        @Nullable Link link) {

    /** Returns this line with the subject that it is about, for lists of the findings of several subjects. */
    CheckLine of(String subject) {
        return new CheckLine(text, field.isEmpty() ? subject : subject + " – " + field, href, link);
    }
}
