package org.investportal.staff.editing;

import java.util.List;
import org.investportal.pages.Link;
import org.investportal.staff.StaffFrame;

/** Says why there is no page yet that a change would make. */
record PreviewImpossiblePage(StaffFrame frame, String name, String back, List<Link> reasons) {}
