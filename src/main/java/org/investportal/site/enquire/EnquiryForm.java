package org.investportal.site.enquire;

import org.investportal.enquiries.Timeframe;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form for enquiries.
 *
 * @param form the token of the form
 * @param about the path of the page from which the investor came
 * @param extra a field that people do not see; browsers fill in fields with usual names, such as that of a website, by themselves
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
        @Nullable String extra) {

    /** Returns the form with what the link to it says, and nothing typed into it yet. */
    static EnquiryForm begun(@Nullable String sector, @Nullable String about, @Nullable String need) {
        return new EnquiryForm(null, null, null, null, sector, need, Timeframe.OPEN.code(), about, null);
    }

    /** Returns whether no link has chosen what the enquiry is about. */
    boolean isEmpty() {
        return sector == null && about == null;
    }

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "EnquiryForm";
    }
}
