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

    private static final int DAYS_OF_A_YEAR = 365;

    /** Returns the age in whole years for use in messages; null if it is less than two years, which people count in days. */
    public @Nullable String years() {
        return days == null || days < 2 * DAYS_OF_A_YEAR ? null : String.valueOf(days / DAYS_OF_A_YEAR);
    }

    /** Returns the age in days for use in messages. */
    public @Nullable String age() {
        return days == null ? null : String.valueOf(days);
    }
}
