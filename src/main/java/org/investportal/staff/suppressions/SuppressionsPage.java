package org.investportal.staff.suppressions;

import java.util.List;
import org.investportal.staff.StaffFrame;

/**
 * Texts that are suppressed, and the search for others.
 *
 * @param searched whether a search was made
 */
record SuppressionsPage(
        StaffFrame frame,
        String q,
        String edition,
        boolean searched,
        List<TextLine> found,
        List<SuppressedLine> suppressed) {}
