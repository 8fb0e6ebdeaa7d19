package org.investportal.enquiries.intake;

/** Says that a limit which all senders share is reached; published at most once an hour for each limit. */
public record EnquiryLimitReached(EnquiryLimit limit) {}
