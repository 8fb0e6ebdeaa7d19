package org.investportal.editorial.release;

import java.util.List;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.checklist.ChecklistItem;

/**
 * A change in a list of changes to review or publish.
 *
 * @param submission the latest submission
 * @param differing the number of fields that differ from the published content
 * @param checklist its errors and warnings
 * @param needs other open changes, of things that it references and that are not published yet
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
