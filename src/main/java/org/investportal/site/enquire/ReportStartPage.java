package org.investportal.site.enquire;

import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.web.InputField;

/**
 * Says how to report an error to readers who have not chosen a figure yet.
 *
 * @param words the field of the search for the figure
 * @param promise within what time reports are checked
 */
record ReportStartPage(Head head, Frame frame, String lead, InputField words, String promise) {}
