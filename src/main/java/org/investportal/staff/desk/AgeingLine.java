package org.investportal.staff.desk;

import org.jspecify.annotations.Nullable;

/**
 * The latest figure of an indicator and area, with how old it is.
 *
 * @param period in words
 * @param code the period as data files say it
 * @param lastDay the last day of the period; none where it does not end or is not dated
 * @param days since that day
 * @param href the page of the figure
 * @param add the form of a newer figure of the same indicator and area
 */
record AgeingLine(
        String indicator,
        String area,
        String period,
        String code,
        @Nullable String lastDay,
        @Nullable Long days,
        String source,
        String href,
        String add) {

    /** Returns the age for use in messages. */
    public @Nullable String age() {
        return days == null ? null : String.valueOf(days);
    }
}
