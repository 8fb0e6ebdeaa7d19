package org.investportal.site.general;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.wording.Moment;
import org.investportal.wording.NoteLine;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The page of an item of any kind.
 *
 * @param way the list of its kind and what the item belongs to
 * @param sections the fields with paragraphs; the first of them has no heading
 * @param facts the other fields
 * @param uses where other items refer to it
 * @param more that there are more of them; none if all are shown
 * @param history what each edition did to it, the newest first
 */
public record GeneralPage(
        Head head,
        Frame frame,
        List<Link> way,
        String name,
        boolean doubted,
        boolean withdrawn,
        List<NoteLine> notes,
        List<Section> sections,
        List<FieldValue> facts,
        List<Use> uses,
        @Nullable String more,
        List<Version> history) {

    /** A field with paragraphs. */
    public record Section(String label, Prose prose) {}

    /**
     * An item that refers to this one.
     *
     * @param what its kind, and its time and value if it has them
     */
    public record Use(Link link, String what, boolean doubted, boolean withdrawn) {}

    /**
     * A version of the item.
     *
     * @param past the page as that edition had it
     * @param reason the public reason; none if there is none
     */
    public record Version(
            Link edition,
            Moment when,
            String change,
            @Nullable String reason,
            Link past) {}
}
