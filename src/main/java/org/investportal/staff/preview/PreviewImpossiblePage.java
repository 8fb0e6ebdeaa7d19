package org.investportal.staff.preview;

import java.util.List;
import org.investportal.staff.StaffFrame;
import org.investportal.web.Link;

/** Says why there is no page yet that a change would make. */
record PreviewImpossiblePage(StaffFrame frame, String name, String back, List<Link> reasons) {}
