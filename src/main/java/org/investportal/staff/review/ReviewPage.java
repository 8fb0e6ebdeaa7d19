package org.investportal.staff.review;

import java.util.List;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.StaffFrame;

/** Page of the changes that wait for review. */
record ReviewPage(StaffFrame frame, List<Waiting> waiting) {

    /**
     * A change that waits.
     *
     * @param differing how many fields differ
     * @param warnings how many warnings the checklist has
     */
    record Waiting(ChangeRow row, String kind, String reason, String differing, String warnings, boolean warned) {}
}
