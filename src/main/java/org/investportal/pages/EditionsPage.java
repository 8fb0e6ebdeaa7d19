package org.investportal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All editions, the newest first. */
public record EditionsPage(Head head, Frame frame, List<Line> editions, Paging paging) {

    /**
     * An edition in the list.
     *
     * @param figures how many figures it added, corrected and so on
     */
    public record Line(Link edition, Moment when, @Nullable String summary, List<Term> figures) {}
}
