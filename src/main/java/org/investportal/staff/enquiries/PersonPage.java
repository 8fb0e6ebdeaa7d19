package org.investportal.staff.enquiries;

import java.util.List;
import org.investportal.staff.StaffFrame;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The data of one person.
 *
 * @param key the email address, or the reference of an enquiry
 * @param searched whether somebody was searched for
 * @param erased what was just erased, without names and addresses; null if nothing was
 * @param address the address of the entry that its reference found; null if there is none
 * @param watches the figures about whose changes the person gets mails
 * @param mails how many mails about figures are stored
 */
record PersonPage(
        StaffFrame frame,
        List<Link> mistakes,
        InputField key,
        boolean searched,
        @Nullable String erased,
        List<EnquiryLine> lines,
        @Nullable String address,
        List<String> watches,
        int mails) {

    public boolean isEmpty() {
        return lines.isEmpty() && watches.isEmpty() && mails == 0;
    }
}
