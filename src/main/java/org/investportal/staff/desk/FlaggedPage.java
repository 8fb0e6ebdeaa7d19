package org.investportal.staff.desk;

import java.util.List;
import org.investportal.staff.StaffFrame;

/** What is published and in doubt. */
record FlaggedPage(StaffFrame frame, boolean editor, List<FlaggedLine> lines) {}
