package org.investportal.enquiries.handling;

/** Thrown when an enquiry changed after its page was opened, so that a step may rest on something old. */
public class EnquiryChanged extends RuntimeException {

    private EnquiryChanged(String message) {
        super(message);
    }

    static EnquiryChanged since(int version, int current) {
        return new EnquiryChanged("The page shows version " + version + ", and the enquiry has version " + current);
    }
}
