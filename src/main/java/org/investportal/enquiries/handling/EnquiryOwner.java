package org.investportal.enquiries.handling;

/**
 * A member of staff who may own enquiries.
 *
 * @param active whether further enquiries may be given to them
 */
public record EnquiryOwner(long account, String fullName, boolean active) {}
