package org.investportal.enquiries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The values of an enquiry at one time.
 *
 * @param owner the account of the member of staff who is to answer; null if there is none
 * @param version grows with every change, so that a form that was opened before a change is noticed
 */
public record EnquiryView(
        long id,
        String reference,
        EnquiryContent content,
        EnquiryState state,
        @Nullable SpamReason spamReason,
        @Nullable Long owner,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        int version) {

    /** Returns the last moment of the day by whose end the answer is due. */
    public Instant lastMoment() {
        return dueAt.minusSeconds(1);
    }

    /** Returns whether the promised time is over without an answer. */
    public boolean isOverdue(Instant now) {
        return state.isDue() && !now.isBefore(dueAt);
    }
}
