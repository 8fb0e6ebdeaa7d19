package org.investportal.site.enquire;

import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.part.ContactBox;

/**
 * Says that an enquiry is stored. Its address has the reference and no personal data.
 *
 * @param promise within what time the agency answers
 */
record EnquiryReceivedPage(Head head, Frame frame, String reference, String promise, ContactBox contact) {}
