package org.investportal.staff.content;

import java.util.List;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a list.
 *
 * @param href its form, or its public page for those who do not edit
 * @param cells what is said of it, under the headings of the list
 * @param next the table for the next period of a sector
 * @param changes what is under way for it
 */
public record ContentLine(
        String name, @Nullable String href, @Nullable String next, List<String> cells, List<Link> changes) {

    /** Returns this line with the form that adds to the change of the query. */
    ContentLine within(ContentQuery query) {
        return new ContentLine(name, href == null ? null : query.form(href), next, cells, changes);
    }
}
