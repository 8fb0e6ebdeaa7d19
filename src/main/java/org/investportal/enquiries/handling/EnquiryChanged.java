package org.investportal.enquiries.handling;

import org.investportal.enquiries.Enquiry;

/** Thrown when an enquiry changed after its page was opened, so that a step may rest on something old. */
public class EnquiryChanged extends RuntimeException {

    private final String reference;

    private EnquiryChanged(String reference, String message) {
        super(message);
        this.reference = reference;
    }

    static EnquiryChanged since(int version, Enquiry current) {
        return new EnquiryChanged(
                current.reference(),
                "The page shows version " + version + ", and the enquiry has version " + current.version());
    }

    /** Names the enquiry as the log does. */
    public String about() {
        return EnquiryService.about(reference);
    }
}
