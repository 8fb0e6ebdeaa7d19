package org.investportal.staff.desk;

import java.util.List;
import org.investportal.staff.StaffFrame;

/** What has grown old. */
record AgeingPage(StaffFrame frame, boolean editor, List<AgeingLine> lines) {}
