package org.investportal.staff.editing;

import java.util.List;
import org.investportal.staff.options.FormOption;

/**
 * Sidebar of a form.
 *
 * @param steps what happened to its change
 * @param versions what was published of its thing
 * @param printed the numbers of the sources that it is read from, by source
 * @param cited figures that its words cite, if not all that they may cite are listed
 * @param citable figures that its words may cite
 */
record FormSidebar(
        List<HistoryStep> steps,
        List<HistoryStep> versions,
        OptionSearch.Offer printed,
        List<FormOption> cited,
        OptionSearch.Offer citable) {}
