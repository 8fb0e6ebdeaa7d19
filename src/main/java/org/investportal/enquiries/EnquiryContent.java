package org.investportal.enquiries;

import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words of an enquiry or a report as the visitor wrote them, without control characters.
 *
 * @param language the language of the form, in which the visitor is answered
 * @param name the name; empty if a report has none
 * @param email the address for the answer; empty if a report has none
 * @param sector the slug of a sector; null if none was chosen
 * @param about the path of the page of a sector or figure from which the visitor came; null if there is none
 * @param need what an investor needs, or what is wrong with a figure
 * @param report the figure that is reported; null for an enquiry
 */
public record EnquiryContent(
        Language language,
        String name,
        String organisation,
        String email,
        @Nullable String sector,
        @Nullable String about,
        String need,
        Timeframe timeframe,
        @Nullable ErrorReport report) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NEED = 5000;

    /** Returns the content of an enquiry. */
    public static EnquiryContent enquiry(
            Language language,
            String name,
            String organisation,
            String email,
            @Nullable String sector,
            @Nullable String about,
            String need,
            Timeframe timeframe) {
        return new EnquiryContent(language, name, organisation, email, sector, about, need, timeframe, null);
    }

    /**
     * Returns the content of a report.
     *
     * @param about the path of the figure
     */
    public static EnquiryContent report(
            Language language, String name, String email, String about, String need, ErrorReport report) {
        return new EnquiryContent(language, name, "", email, null, about, need, Timeframe.OPEN, report);
    }

    public EnquiryKind kind() {
        return report == null ? EnquiryKind.ENQUIRY : EnquiryKind.REPORT;
    }

    /** Returns whether there is an address for an answer. */
    public boolean isAnswerable() {
        return !email.isEmpty();
    }

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "EnquiryContent in " + language;
    }
}
