package org.investportal.site.enquire;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form for enquiries.
 *
 * @param form the token of the form
 * @param about the path of the page from which the investor came
 * @param website a field that people do not see
 */
record EnquiryForm(
        @Nullable String form,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable String sector,
        @Nullable String need,
        @Nullable String timeframe,
        @Nullable String about,
        @Nullable String website) {

    /** Returns the form with nothing typed into it yet. */
    static EnquiryForm begun(@Nullable String sector, @Nullable String about) {
        return new EnquiryForm(null, null, null, null, sector, null, null, about, null);
    }

    /** Returns the text on one line, without control characters and blanks around it. */
    static String line(@Nullable String typed) {
        return text(typed).replaceAll("[\n\t]", " ");
    }

    /** Returns the text without control characters but those that end lines. */
    static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("\r\n?", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ")
                        .replaceAll("\\p{Cs}", "")
                        .strip();
    }

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "EnquiryForm";
    }
}
