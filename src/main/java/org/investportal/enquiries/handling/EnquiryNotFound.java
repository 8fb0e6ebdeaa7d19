package org.investportal.enquiries.handling;

/** Thrown when there is no enquiry with an id. */
public class EnquiryNotFound extends RuntimeException {

    private EnquiryNotFound(String message) {
        super(message);
    }

    static EnquiryNotFound of(long id) {
        return new EnquiryNotFound("There is no enquiry " + id);
    }
}
