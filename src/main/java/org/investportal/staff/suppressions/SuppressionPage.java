package org.investportal.staff.suppressions;

import java.util.List;
import org.investportal.staff.StaffFrame;
import org.investportal.web.InputField;
import org.investportal.web.Link;

/** Asks why a text is to be suppressed. */
record SuppressionPage(StaffFrame frame, List<Link> mistakes, TextLine text, InputField reason) {}
