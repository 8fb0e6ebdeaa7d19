package org.investportal.enquiries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times of an enquiry, without its words.
 *
 * @param answeredAt null if it is overdue without an answer
 */
public record EnquiryTimeline(Instant receivedAt, @Nullable Instant answeredAt) {}
