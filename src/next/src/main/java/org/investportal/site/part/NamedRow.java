package org.investportal.site.part;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.wording.NoteLine;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, a place, a policy or a claim.
 *
 * @param name none for a claim, which is its summary
 * @param kind the word for what it is, where kinds are distinguished
 * @param issued when a policy was issued
 * @param reference the paragraph that names it, in words
 * @param figures the figures that it is tied to, of a claim by how they bear on it
 */
public record NamedRow(
        String fragment,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String issued,
        Prose summary,
        boolean flagged,
        List<NoteLine> notes,
        List<Tied> figures,
        String reference,
        PrintedPlace place) {

    /** Figures that a statement refers to, with a lead; the lead is missing where the statement itself states the figures. */
    public record Tied(String lead, List<Link> figures) {}
}
