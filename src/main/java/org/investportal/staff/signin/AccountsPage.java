package org.investportal.staff.signin;

import java.util.List;
import org.investportal.staff.StaffFrame;

/** All accounts. */
record AccountsPage(StaffFrame frame, List<Row> rows) {

    /** One of them. */
    record Row(String href, String fullName, String email, String roles, String state) {}
}
