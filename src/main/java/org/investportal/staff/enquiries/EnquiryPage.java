package org.investportal.staff.enquiries;

import java.util.List;
import org.investportal.staff.SelectOption;
import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrame;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * One enquiry.
 *
 * @param mistakes the errors of the form that was sent
 * @param refusal why a step was not taken; null if none was refused
 * @param notice what was just saved; null if nothing was
 * @param facts what the investor entered, besides the text
 * @param report what it has besides as a report of an error; null for an enquiry
 * @param actions the steps that the person may take; null if none
 */
record EnquiryPage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String refusal,
        @Nullable String notice,
        EnquiryLine line,
        Facts facts,
        String need,
        List<EntryLine> entries,
        List<MailLine> mails,
        boolean mailSet,
        @Nullable ReportPanel report,
        @Nullable Actions actions) {

    /**
     * What the investor entered.
     *
     * @param email the address for the answer; empty if a report has none
     * @param about the page from which the investor came; null if there is none
     * @param withHiddenCharacters whether there are invisible characters, which are shown as their codes
     * @param spam why it is suspected of being spam; null if it is not
     */
    record Facts(
            String name,
            String organisation,
            String email,
            String language,
            String timeframe,
            @Nullable String about,
            boolean withHiddenCharacters,
            @Nullable String spam,
            @Nullable ShownTime answered) {}

    /** A note or an answer. */
    record EntryLine(String kind, String author, ShownTime at, String text) {}

    /**
     * A mail and its state.
     *
     * @param at when it was sent, or is tried next
     * @param failure in words, what became of an attempt that failed; null if none did
     * @param technical what the mail server or the portal said then; null for readers who are no administrators
     * @param again the address that sends it again; null if that is not possible
     */
    record MailLine(
            String kind,
            String state,
            ShownTime at,
            @Nullable String failure,
            @Nullable String technical,
            @Nullable String again) {}

    /**
     * The forms.
     *
     * @param version the version of the enquiry that the page shows
     * @param states the states that it can be moved to
     * @param templates texts to begin an answer with; none for a report
     */
    record Actions(
            String path,
            int version,
            List<SelectOption> owners,
            List<SelectOption> states,
            List<Link> templates,
            InputField note,
            InputField answer) {}
}
