package org.investportal.editorial.change;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/** Saves what the subject of a form changes in other subjects, as drafts of the same change. */
@Component
public class RelatedDraftService {

    private final DraftService drafts;
    private final Revisions revisions;
    private final PublishedContentReader published;
    private final Catalogue catalogue;

    RelatedDraftService(
            DraftService drafts, Revisions revisions, PublishedContentReader published, Catalogue catalogue) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.published = published;
        this.catalogue = catalogue;
    }

    /**
     * Saves the edit of the other subject: of its draft if the change holds it, otherwise of what is published. If the edit changes nothing, nothing is saved.
     *
     * @param form the key of the form; a form that is sent twice saves one revision
     */
    public SaveResult save(String form, long change, Subject other, UnaryOperator<Content> edit, StaffMember by) {
        int current = catalogue.current();
        Optional<Revision> drafted =
                revisions.latest(change, other.item()).filter(revision -> !revision.takesOut());
        Content content = drafted.map(Revision::content).orElseGet(() -> published.at(current, other));
        Content edited = edit.apply(content);
        if (edited.equals(content)) {
            return new SaveResult.Unchanged();
        }
        String key = UUID.nameUUIDFromBytes((form + " " + other.item()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return drafted.map(latest -> new FormBase(latest.number(), latest.baseEdition()))
                .map(from -> drafts.revise(key, change, other, from, edited, by))
                .orElseGet(() -> drafts.add(key, change, other, new FormBase(0, current), edited, by));
    }
}
