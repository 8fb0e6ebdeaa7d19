package org.investportal.staff.desk;

import java.util.List;
import org.investportal.staff.StaffFrame;

/** Page of figures that have grown old. */
record AgeingPage(StaffFrame frame, boolean editor, List<AgeingLine> lines) {}
