package org.investportal.site.edition;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.Paging;
import org.investportal.wording.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Page with the changes of an edition; for the first edition, with its initial content.
 *
 * @param way the link to all editions
 * @param changeCount how much it added, changed and withdrew; none for the first edition
 * @param selfApproved whether somebody approved a change of their own in it
 * @param undo the link to the edition that undid it, or that it undoes
 * @param paging the way to the other changes, if they have more than one page
 * @param begun how much of each kind the first edition began with
 * @param sectors the figures that the first edition began with
 */
public record EditionPage(
        Head head,
        Frame frame,
        List<Link> way,
        String name,
        Moment when,
        @Nullable String summary,
        @Nullable String changeCount,
        boolean selfApproved,
        @Nullable Link undo,
        List<Group> groups,
        Paging paging,
        List<LabelledValue> begun,
        List<SectorFigures> sectors) {

    /**
     * Changed items of one kind; the first group has the figures whose number changed, and is there even if it is empty.
     *
     * @param folded whether the fields that differ are folded
     */
    public record Group(String fragment, String name, boolean folded, List<ReasonGroup> reasons) {}

    /**
     * Changed items with the same kind of change and the same reason.
     *
     * @param count how many there are, if they are shown as one line; otherwise null
     */
    public record ReasonGroup(
            String kind, @Nullable String reason, @Nullable String count, List<ChangedItem> items) {}

    /** The figures of a sector. */
    public record SectorFigures(String fragment, String name, List<Begun> figures) {}

    /** A figure that the first edition began with, as it stood then. */
    public record Begun(Link link, boolean flagged) {}
}
