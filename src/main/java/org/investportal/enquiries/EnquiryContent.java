package org.investportal.enquiries;

import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words of an enquiry as the investor wrote them, without control characters.
 *
 * @param language the language of the form, in which the investor is answered
 * @param sector the slug of a sector; null if none was chosen
 * @param about the path of the page of a sector or figure from which the investor came; null if there is none
 */
public record EnquiryContent(
        Language language,
        String name,
        String organisation,
        String email,
        @Nullable String sector,
        @Nullable String about,
        String need,
        Timeframe timeframe) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NEED = 5000;

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "EnquiryContent in " + language;
    }
}
