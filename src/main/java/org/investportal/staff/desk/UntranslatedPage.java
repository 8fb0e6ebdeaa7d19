package org.investportal.staff.desk;

import java.util.List;
import org.investportal.staff.StaffFrame;

/** Page of published content that is not in Chinese. */
record UntranslatedPage(StaffFrame frame, boolean editor, List<UntranslatedLine> lines) {}
