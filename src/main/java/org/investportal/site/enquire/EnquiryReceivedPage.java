package org.investportal.site.enquire;

import java.util.Optional;
import org.investportal.enquiries.EnquiryView;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.part.ContactBox;
import org.investportal.wording.Moment;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Says that an enquiry or a report is stored. Its address has the reference and no personal data.
 *
 * @param sent what was sent; null in every browser but that of the sender
 * @param promise within what time the agency answers
 * @param next what happens next
 */
record EnquiryReceivedPage(
        Head head,
        Frame frame,
        String title,
        String reference,
        @Nullable Sent sent,
        String promise,
        String next,
        ContactBox contact) {

    /** When something was sent, and its text. */
    record Sent(Moment when, String text) {

        static @Nullable Sent of(Optional<EnquiryView> sent, PageText pageText) {
            return sent.map(stored -> new Sent(
                            pageText.moment(stored.receivedAt()),
                            stored.content().need()))
                    .orElse(null);
        }
    }
}
