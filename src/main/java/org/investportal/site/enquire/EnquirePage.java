package org.investportal.site.enquire;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.part.ContactBox;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form for enquiries.
 *
 * @param mistakes the errors, each with its field
 * @param refusal why the form was not accepted although its fields are right; null if that is not so
 * @param token identifies the form
 * @param about the page from which the investor came; null if there is none
 * @param promise within what time the agency answers
 * @param retention how long the enquiry is kept
 */
record EnquirePage(
        Head head,
        Frame frame,
        List<Link> mistakes,
        @Nullable String refusal,
        String token,
        InputField name,
        InputField organisation,
        InputField email,
        InputField sector,
        List<Option> sectors,
        InputField need,
        InputField timeframe,
        List<Option> timeframes,
        @Nullable Link about,
        String promise,
        String retention,
        ContactBox contact) {

    /** A choice of a list. */
    record Option(String value, String text, boolean chosen) {}
}
