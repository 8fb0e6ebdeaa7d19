package org.investportal.editorial.edition;

import java.util.List;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.checklist.ChecklistItem;

/**
 * A change as whoever reviews or publishes sees it among others.
 *
 * @param submission why it was submitted last
 * @param differing how many fields say something else than what is published
 * @param checklist what speaks against it, or should be known of it
 * @param needs other open changes, of things that it names and that are published nowhere yet
 */
public record Candidate(
        ChangeLine line, Submission submission, int differing, List<ChecklistItem> checklist, List<ChangeLine> needs) {

    public long warnings() {
        return checklist.stream().filter(item -> !item.blocks()).count();
    }

    public boolean isBlocked() {
        return checklist.stream().anyMatch(ChecklistItem::blocks);
    }
}
