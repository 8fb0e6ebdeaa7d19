package org.investportal.site.edition;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.Paging;
import org.investportal.web.Link;
import org.investportal.wording.Moment;
import org.jspecify.annotations.Nullable;

/** All editions, the newest first. */
public record EditionsPage(Head head, Frame frame, List<Line> editions, Paging paging) {

    /**
     * An edition in the list.
     *
     * @param figures how many figures it added, corrected and so on
     */
    public record Line(Link edition, Moment when, @Nullable String summary, List<LabelledValue> figures) {}
}
