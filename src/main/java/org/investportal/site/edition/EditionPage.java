package org.investportal.site.edition;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.Paging;
import org.investportal.web.Link;
import org.investportal.wording.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Page with the changes of an edition; for the first edition, with its initial content.
 *
 * @param way the link to all editions
 * @param changeCount how much it added, changed and withdrew; none for the first edition
 * @param selfApproved whether a person approved a change of their own in it
 * @param undo the edition that undid it at once, or that it undoes
 * @param check what the portal found when it read its own pages, if it has: those of shipped editions are not read
 * @param paging the way to the other changes, where there are more than a page has room for
 * @param begun how much of each kind the first edition began with
 * @param sectors the figures that the first edition began with
 * @param changes its changes as files; none for the first edition
 * @param figures its figures as files that never change, with their description
 * @param files what it can be verified with
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
        @Nullable Check check,
        List<Group> groups,
        Paging paging,
        List<LabelledValue> begun,
        List<SectorFigures> sectors,
        List<Link> changes,
        List<Link> figures,
        List<Link> files) {

    /**
     * Result of the self-check of the edition.
     *
     * @param failed whether something that readers are served is not what was published
     */
    public record Check(String text, Moment when, boolean failed) {}

    /**
     * Changed items of similar kinds; the first group has the figures whose number changed, and is there even if it is empty.
     *
     * @param folded whether what was said before and since is folded
     */
    public record Group(String fragment, String name, boolean folded, List<ReasonGroup> reasons) {}

    /**
     * Changed items with the same kind of change and the same reason.
     *
     * @param count how many there are, if they are shown as one line; otherwise nothing
     */
    public record ReasonGroup(
            String kind, @Nullable String reason, @Nullable String count, List<ChangedItem> items) {}

    /** The figures of a sector. */
    public record SectorFigures(String fragment, String name, List<Begun> figures) {}

    /** A figure that the first edition began with, as it stood then. */
    public record Begun(Link link, boolean flagged) {}
}
