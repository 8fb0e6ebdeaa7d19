package org.investportal.staff.signin;

import java.util.List;
import org.investportal.staff.StaffFrame;

/** Recovery codes, shown once. */
record RecoveryPage(StaffFrame frame, List<String> codes) {}
