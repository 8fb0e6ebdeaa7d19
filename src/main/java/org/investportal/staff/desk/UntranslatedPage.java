package org.investportal.staff.desk;

import java.util.List;
import org.investportal.staff.StaffFrame;

/** What is published and not in Chinese. */
record UntranslatedPage(StaffFrame frame, boolean editor, List<UntranslatedLine> lines) {}
