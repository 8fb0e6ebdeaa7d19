package org.investportal.editorial.change;

import java.util.List;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/**
 * A subject of a change at one moment.
 *
 * @param latest its latest revision
 * @param published its content in the current edition; empty if it is new
 * @param base its content in the edition that the latest revision is based on
 * @param checklist the errors and warnings of the latest revision, beside the other subjects of the change
 */
public record ChangeSubject(Revision latest, Content published, Content base, List<ChecklistItem> checklist) {

    public Subject subject() {
        return latest.subject();
    }

    public Content content() {
        return latest.content();
    }

    /** Tells whether the change takes it out of the catalogue. */
    public boolean isRemoval() {
        return content().isEmpty() && !base.isEmpty();
    }

    public boolean isNew() {
        return published.equals(Content.NONE);
    }

    /** Tells whether the author has to say what kind of change it is: new, withdrawn and removed items get their own kind. */
    boolean asksKind() {
        boolean withdrawn = Status.WITHDRAWN.code().equals(content().get("status"))
                && !Status.WITHDRAWN.code().equals(published.get("status"));
        return !isNew() && !withdrawn && !content().isEmpty();
    }

    /** Tells whether the published content changed since the latest revision was made. */
    public boolean hasMoved() {
        return !published.equals(base);
    }

    /** Tells whether the change gives a published figure another indicator, area, period or nature. */
    public boolean moves() {
        return subject().isMoved(published, content());
    }
}
