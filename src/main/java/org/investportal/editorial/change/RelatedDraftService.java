package org.investportal.editorial.change;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the drafts beside the subject of a form, and saves what the form changes in other subjects of the same change. */
@Component
public class RelatedDraftService {

    private final DraftService drafts;
    private final Changes changes;
    private final Revisions revisions;
    private final PublishedContentReader published;
    private final Checklist checklist;
    private final Catalogue catalogue;

    RelatedDraftService(
            DraftService drafts,
            Changes changes,
            Revisions revisions,
            PublishedContentReader published,
            Checklist checklist,
            Catalogue catalogue) {
        this.drafts = drafts;
        this.changes = changes;
        this.revisions = revisions;
        this.published = published;
        this.checklist = checklist;
        this.catalogue = catalogue;
    }

    /**
     * The drafts of the change that a form is saved in.
     *
     * @param saved the subject that the form saved there; null if none yet
     * @param hidden the suppressed words, if there are drafts of sources, which can quote them
     */
    public record FormDrafts(List<Revision> all, @Nullable Subject saved, HiddenWordFilter hidden) {

        public static final FormDrafts NONE = new FormDrafts(List.of(), null, HiddenWordFilter.NONE);

        /** Returns the content of a draft; suppressed words are masked unless the reader may suppress words. */
        public Content readableBy(StaffMember reader, Revision draft) {
            return TextSuppressionService.mayRead(reader)
                    ? draft.content()
                    : hidden.masked(draft.subject().kind(), draft.content());
        }
    }

    /**
     * Returns the drafts of a change, for a form that is to be a part of it.
     *
     * @param change its id; 0 for the change that the form began, if any
     * @param form the key of the form
     */
    public FormDrafts of(long change, String form) {
        long id = change == 0 ? changes.findByFormKey(form).map(Change::id).orElse(0L) : change;
        if (id == 0) {
            return FormDrafts.NONE;
        }
        List<Revision> all = revisions.ofSubjects(id);
        boolean quoting = all.stream().anyMatch(draft -> draft.subject().kind() == ItemKind.SOURCE);
        return new FormDrafts(
                all,
                revisions.savedFrom(id, form).map(Revision::subject).orElse(null),
                quoting ? checklist.hidden() : HiddenWordFilter.NONE);
    }

    /**
     * Saves the edit of the other subject: of its draft if the change holds it, otherwise of what is published. If the edit changes nothing, nothing is saved.
     *
     * @param form the key of the form; a form that is sent twice saves one revision
     */
    public SaveResult save(String form, long change, Subject other, UnaryOperator<Content> edit, StaffMember by) {
        int current = catalogue.current();
        Optional<Revision> drafted = revisions.latest(change, other.item()).filter(revision -> !revision.takesOut());
        Content content = drafted.map(Revision::content).orElseGet(() -> published.at(current, other));
        Content edited = edit.apply(content);
        if (edited.equals(content)) {
            return new SaveResult.Unchanged();
        }
        String key = key(form, other);
        return drafted.map(latest -> new FormBase(latest.number(), latest.baseEdition()))
                .map(from -> drafts.revise(key, change, other, from, edited, by))
                .orElseGet(() -> drafts.add(key, change, other, new FormBase(0, current), edited, by));
    }

    /** Takes the draft of the other subject out of the change if it is the same as what is published. */
    public void takeOutUnchanged(long change, Subject other, StaffMember by) {
        Content now = published.at(catalogue.current(), other);
        if (revisions
                .latest(change, other.item())
                .filter(latest -> !latest.takesOut() && latest.content().equals(now))
                .isPresent()) {
            drafts.takeOut(change, other, by);
        }
    }

    /** Returns the key under which a form saves the other subject. */
    public static String key(String form, Subject other) {
        return UUID.nameUUIDFromBytes((form + " " + other.item()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
