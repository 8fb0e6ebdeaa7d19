package org.investportal.staff.search;

import java.util.List;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.LinkLine;
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
 * @param sections what else is found: documents, enquiries, accounts, pages of the handbook
 */
record SearchPage(
        StaffFrame frame,
        String query,
        String count,
        List<ChangeRow> changes,
        List<ChangeRow> closed,
        List<Group> groups,
        List<Section> sections) {

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

    /**
     * Results that are no content.
     *
     * @param found how many there are
     * @param lines the first ones
     * @param rest says that there are more
     */
    record Section(
            String name,
            int found,
            List<LinkLine> lines,
            @Nullable String rest) {

        /** Returns how many there are, for use in messages. */
        public String count() {
            return String.valueOf(found);
        }
    }
}
