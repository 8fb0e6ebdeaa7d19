package org.investportal.staff.desk;

import java.util.List;
import org.investportal.staff.StaffFrame;

/** Page of published content that is in doubt. */
record FlaggedPage(StaffFrame frame, boolean editor, List<FlaggedLine> lines) {}
