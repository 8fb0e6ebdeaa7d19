package org.investportal.staff.editing;

import java.util.List;
import org.investportal.staff.options.FormOption;
import org.investportal.staff.usage.UseList;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Sidebar of a form.
 *
 * @param actions the actions on its thing that have pages of their own
 * @param uses the subjects that refer to its thing; null if it is not published
 * @param steps what happened to its change
 * @param versions what was published of its thing
 * @param cited figures that its words cite, if not all that they may cite are listed
 * @param citable figures that its words may cite
 */
record FormSidebar(
        List<Link> actions,
        @Nullable UseList uses,
        List<HistoryStep> steps,
        List<HistoryStep> versions,
        List<FormOption> cited,
        OptionSearch.Offer citable) {}
