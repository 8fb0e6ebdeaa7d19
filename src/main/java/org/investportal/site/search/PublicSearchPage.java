package org.investportal.site.search;

import java.util.List;
import org.investportal.search.MatchMarker;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;
import org.investportal.site.part.ContactBox;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The search with its results.
 *
 * @param mistakes the error of the field, if it has one
 * @param field the field with what was typed
 * @param narrowing the chosen properties, which a new search keeps
 * @param count says how many results there are, or why there are none; null before a search
 * @param missing says which words nothing has; null if there are none
 * @param remarks what readers should know about the results
 * @param results the results of this page, best first
 * @param chosen the properties that results must have; each link leads to the search without one
 * @param facets the properties by which the results can be narrowed
 * @param contact whom to ask if there is no result, or a word that nothing has
 */
public record PublicSearchPage(
        Head head,
        Frame frame,
        List<Link> mistakes,
        InputField field,
        List<InputField> narrowing,
        @Nullable String count,
        @Nullable String missing,
        List<String> remarks,
        List<Result> results,
        Paging paging,
        List<Link> chosen,
        List<Facet> facets,
        ContactBox contact) {

    /**
     * A result.
     *
     * @param name its name, in pieces with and without words of the search
     * @param kind the word for what it is
     * @param sector the short name of its sector; null if it has none
     * @param flagged whether an item other than a figure is in doubt
     * @param value the value of a figure; null for other items
     */
    public record Result(
            String href,
            List<MatchMarker.Piece> name,
            String kind,
            @Nullable String sector,
            boolean flagged,
            @Nullable Value value) {}

    /**
     * The value of a figure.
     *
     * @param amount the plain decimal, for machines
     * @param text the value for people
     * @param when its period and area
     * @param kinds what it is, in words, if it is not simply a measured value
     * @param mark the target of the mark of a figure in doubt
     */
    public record Value(String amount, String text, String when, List<String> kinds, boolean flagged, String mark) {}

    /** A property with the links to the results that have each value. */
    public record Facet(String code, String name, List<Link> values) {}

    /** Tells whether a search found nothing. */
    public boolean isWithoutResult() {
        return count != null && results.isEmpty();
    }
}
