package org.investportal.site.enquire;

import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.part.ContactBox;

/**
 * Says that an enquiry or a report is stored. Its address has the reference and no personal data.
 *
 * @param promise within what time the agency answers
 * @param next what happens next
 */
record EnquiryReceivedPage(
        Head head, Frame frame, String title, String reference, String promise, String next, ContactBox contact) {}
