package org.investportal.site.index;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The index of all figures, organisations, places, policies and terms.
 *
 * @param letters the links to each letter, on this page or another
 * @param groups the entries of this page by letter
 */
public record IndexPage(Head head, Frame frame, List<Link> letters, List<Group> groups, Paging paging) {

    /** The entries under one letter. */
    public record Group(String fragment, String letter, List<Entry> entries) {}

    /**
     * An item of the index.
     *
     * @param link its name and the page that describes it
     * @param kind the word for what it is
     * @param sector the short name of its sector; terms have none
     * @param values the newest figures of an indicator, or the figures that an item is tied to
     * @param more the link to all figures, if there are more
     */
    public record Entry(
            Link link, String kind, @Nullable String sector, boolean flagged, List<Value> values, List<Link> more) {}

    /**
     * The value of a figure.
     *
     * @param label the name of its indicator, if the entry is not this indicator
     * @param href the page of the figure, unless the name of the entry leads there
     * @param amount the plain decimal, for machines
     * @param text the value for people
     * @param when its period and area
     * @param kinds what it is, in words, if it is not simply a measured value
     * @param mark the target of the mark of a figure in doubt
     */
    public record Value(
            @Nullable String label,
            @Nullable String href,
            String amount,
            String text,
            String when,
            List<String> kinds,
            boolean flagged,
            String mark) {}
}
