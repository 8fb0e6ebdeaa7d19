package org.investportal.editorial.release;

import java.util.List;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.checklist.ChangeChecklist;

/**
 * A change in a list of changes to review or publish.
 *
 * @param submission the latest submission
 * @param differing the number of fields that differ from the published content, of all subjects
 * @param checklist its errors and warnings
 * @param needs other open changes, of things that it references and that are not published yet
 */
public record Candidate(
        ChangeLine line, Submission submission, int differing, ChangeChecklist checklist, List<ChangeLine> needs) {

    public long warnings() {
        return checklist.warnings();
    }

    public boolean isBlocked() {
        return checklist.isBlocked();
    }
}
