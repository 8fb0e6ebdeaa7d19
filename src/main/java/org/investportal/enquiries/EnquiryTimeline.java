package org.investportal.enquiries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The times of an enquiry, without its words. */
public record EnquiryTimeline(
        EnquiryState state,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant answeredAt) {}
