package org.investportal.staff.enquiries;

import java.util.List;
import org.investportal.staff.StaffFrame;

/**
 * Asks whether the data of one person are to be erased.
 *
 * @param key the email address, or the reference of an enquiry
 * @param entries how many enquiries and reports would be erased
 * @param references their references
 * @param reported whether one of them is a report of an error
 * @param inTheFile says when the words leave the files of the database
 * @param watches the figures about whose changes the person would get no more mails
 * @param mails how many mails about figures would be erased
 */
record PersonErasurePage(
        StaffFrame frame,
        String key,
        int entries,
        String references,
        boolean reported,
        String inTheFile,
        List<String> watches,
        int mails) {}
