package org.investportal.staff.accounts;

import java.util.List;
import org.investportal.staff.StaffFrame;

/** All accounts. */
record AccountsPage(StaffFrame frame, List<Row> rows) {

    /** One of them. */
    record Row(String href, String fullName, String email, String roles, String state) {}
}
