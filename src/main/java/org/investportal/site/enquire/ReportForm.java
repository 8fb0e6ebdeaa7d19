package org.investportal.site.enquire;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form for reports of errors.
 *
 * @param form the token of the form
 * @param figure the path of the figure
 * @param problem what is wrong
 * @param printed where another number is printed
 * @param extra a field that people do not see
 */
record ReportForm(
        @Nullable String form,
        @Nullable String figure,
        @Nullable String problem,
        @Nullable String printed,
        @Nullable String name,
        @Nullable String email,
        @Nullable String extra) {

    /** Returns the form with nothing typed into it yet. */
    static ReportForm begun(@Nullable String figure) {
        return new ReportForm(null, figure, null, null, null, null, null);
    }

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "ReportForm";
    }
}
