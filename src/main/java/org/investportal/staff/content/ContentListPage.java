package org.investportal.staff.content;

import java.util.List;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffFrame;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * List of the published items of one kind, and of new items in drafts.
 *
 * @param tabs the way to the other kinds
 * @param path of this list
 * @param change the change that something is to be added to, and its id
 * @param filters the filters that have several values in this list
 * @param orders the orders to choose from
 * @param columns headings beside the name
 * @param drafts changes that begin something new
 * @param add the way to a new one, for those who may
 */
record ContentListPage(
        StaffFrame frame,
        String name,
        String path,
        @Nullable Link change,
        String changeId,
        List<Link> tabs,
        String query,
        List<FilterChoice> filters,
        List<SelectOption> orders,
        String count,
        List<String> columns,
        List<ContentLine> lines,
        List<Link> drafts,
        @Nullable Link add,
        @Nullable Link earlier,
        @Nullable Link later) {}
