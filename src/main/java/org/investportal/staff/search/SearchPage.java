package org.investportal.staff.search;

import java.util.List;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.content.ContentLine;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Results of a search over everything at the desk.
 *
 * @param query what was searched for; empty before the first search
 * @param count says how many results there are
 * @param changes the open changes among them, the first ones
 * @param closed the published and discarded changes with such a title or number, the last ones
 * @param groups the published content among them, a group for each kind
 */
record SearchPage(
        StaffFrame frame,
        String query,
        String count,
        List<ChangeRow> changes,
        List<ChangeRow> closed,
        List<Group> groups) {

    /**
     * The results of one kind.
     *
     * @param all leads to all of them, if not all are here
     */
    record Group(
            String name,
            String count,
            List<String> columns,
            List<ContentLine> lines,
            @Nullable Link all) {}
}
