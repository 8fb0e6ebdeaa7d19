package org.investportal.editorial.change;

import java.util.List;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.writing.ItemIdGenerator;
import org.investportal.editorial.change.Participation.Part;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.ContentMerge;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/** Saves drafts. Edits that others saved in the meantime are merged field by field and never overwritten. */
@Component
public class DraftService {

    private final Changes changes;
    private final Revisions revisions;
    private final PublishedContentReader published;
    private final ChangeTitle changeTitle;
    private final ItemIdGenerator ids;
    private final TransitionRecorder transitionRecorder;
    private final Catalogue catalogue;
    private final SerializedTransaction serializedTransaction;

    DraftService(
            Changes changes,
            Revisions revisions,
            PublishedContentReader published,
            ChangeTitle changeTitle,
            ItemIdGenerator ids,
            TransitionRecorder transitionRecorder,
            Catalogue catalogue,
            SerializedTransaction serializedTransaction) {
        this.changes = changes;
        this.revisions = revisions;
        this.published = published;
        this.changeTitle = changeTitle;
        this.ids = ids;
        this.transitionRecorder = transitionRecorder;
        this.catalogue = catalogue;
        this.serializedTransaction = serializedTransaction;
    }

    /**
     * Starts a change of a published subject, with the submitted content as its first revision.
     *
     * @param form the key of the form; a form that is sent twice starts one change
     * @param edition the edition that the form was filled from
     */
    public SaveResult start(String form, Subject subject, int edition, Content typed, StaffMember by) {
        catalogue.refresh();
        if (published.at(catalogue.current(), subject).isEmpty()) {
            throw ChangeNotFound.ofSubject(subject);
        }
        return serializedTransaction.of(() -> begin(new Sent(form, typed, by), subject, edition));
    }

    /** Starts a change that adds a new subject; its id is reserved so that other drafts can refer to it. */
    public SaveResult startNew(String form, ItemKind kind, Content typed, StaffMember by) {
        catalogue.refresh();
        return serializedTransaction.of(
                () -> begin(new Sent(form, typed, by), new Subject(kind, ids.next()), catalogue.current()));
    }

    /** A submitted form: its key, its content and its sender. */
    private record Sent(String form, Content typed, StaffMember by) {}

    private SaveResult begin(Sent sent, Subject subject, int edition) {
        requireEditor(sent.by());
        Change begun = changes.findByFormKey(sent.form()).orElse(null);
        if (begun != null) {
            transitionRecorder.requireAuthor(begun, sent.by());
            return sentAgain(begun, sent);
        }
        int current = catalogue.current();
        Content now = published.at(current, subject);
        ContentMerge contentMerge = ContentMerge.of(published.at(edition, subject), now, sent.typed());
        if (!contentMerge.isClean()) {
            return new SaveResult.Conflicting(contentMerge, new FormBase(0, current));
        }
        return contentMerge.merged().equals(now)
                ? new SaveResult.Unchanged()
                : begun(sent, subject, current, contentMerge.merged());
    }

    /** Handles a form that is sent again. The same content changes nothing; other content, typed after going back to the form, is the next revision. */
    private SaveResult sentAgain(Change begun, Sent sent) {
        Revision first =
                revisions.findByKey(new Revision.Key(begun.id(), 1)).orElseThrow(() -> ChangeNotFound.of(begun.id()));
        return first.content().equals(sent.typed())
                ? new SaveResult.Kept(begun.id(), latest(begun).number(), false)
                : addRevision(begun.id(), new FormBase(1, first.baseEdition()), sent);
    }

    private SaveResult begun(Sent sent, Subject subject, int base, Content content) {
        Change change = changes.save(
                new Change(sent.form(), subject, changeTitle.of(subject, content), transitionRecorder.now()));
        keep(change, new Revision.Key(change.id(), 1), base, content, sent);
        Transition.Step step = new Transition.Step(null, change.state(), null, null);
        transitionRecorder.record(change, step, 1, Actor.of(sent.by()), AuditAction.CHANGE_STARTED);
        return new SaveResult.Kept(change.id(), 1, !content.equals(sent.typed()));
    }

    /** Adds a revision to a change, from the form with this key. */
    public SaveResult revise(String form, long id, FormBase formBase, Content typed, StaffMember by) {
        return serializedTransaction.of(() -> addRevision(id, formBase, new Sent(form, typed, by)));
    }

    private SaveResult addRevision(long id, FormBase formBase, Sent sent) {
        requireEditor(sent.by());
        Change change = changes.lock(id).orElseThrow(() -> ChangeNotFound.of(id));
        catalogue.refresh();
        Revision latest = latest(change);
        int current = catalogue.current();
        int seen = Math.max(formBase.edition(), latest.baseEdition());
        ContentMerge contentMerge = withLatest(change, formBase, latest, sent.typed());
        if (contentMerge.isClean()) {
            Subject subject = change.subject();
            contentMerge =
                    ContentMerge.of(published.at(seen, subject), published.at(current, subject), contentMerge.merged());
            seen = current;
        }
        if (!contentMerge.isClean()) {
            return new SaveResult.Conflicting(contentMerge, new FormBase(latest.number(), seen));
        }
        return contentMerge.merged().equals(latest.content()) && isUnmoved(change, latest, current)
                ? new SaveResult.Unchanged()
                : kept(change, new Revision.Key(id, latest.number() + 1), current, contentMerge.merged(), sent);
    }

    /**
     * Tells whether the published content is unchanged since the latest revision. If it changed, saving the same words confirms them against the new content.
     */
    private boolean isUnmoved(Change change, Revision latest, int current) {
        return published.at(latest.baseEdition(), change.subject()).equals(published.at(current, change.subject()));
    }

    private SaveResult kept(Change change, Revision.Key key, int base, Content content, Sent sent) {
        ChangeState before = change.state();
        change.revise(changeTitle.of(change.subject(), content), transitionRecorder.now());
        keep(change, key, base, content, sent);
        Actor actor = Actor.of(sent.by());
        if (before == change.state()) {
            transitionRecorder.log(change, actor, AuditAction.CHANGE_REVISED, change.title());
        } else {
            Transition.Step step = new Transition.Step(before, change.state(), null, null);
            transitionRecorder.record(change, step, key.number(), actor, AuditAction.CHANGE_REVISED);
        }
        return new SaveResult.Kept(change.id(), key.number(), !content.equals(sent.typed()));
    }

    private void keep(Change change, Revision.Key key, int base, Content content, Sent sent) {
        transitionRecorder.takePart(change, sent.by(), Part.AUTHOR);
        revisions.save(new Revision(key, base, content, sent.by().account(), sent.form(), transitionRecorder.now()));
    }

    private ContentMerge withLatest(Change change, FormBase formBase, Revision latest, Content typed) {
        if (formBase.revision() == latest.number()) {
            return new ContentMerge(typed, List.of());
        }
        Content base = revisions
                .findByKey(new Revision.Key(change.id(), formBase.revision()))
                .map(Revision::content)
                .orElseThrow(() -> ChangeNotFound.of(change.id()));
        return ContentMerge.of(base, latest.content(), typed);
    }

    private Revision latest(Change change) {
        return revisions.latest(change.id()).orElseThrow();
    }

    private static void requireEditor(StaffMember by) {
        if (!by.is(Role.EDITOR)) {
            throw StepRefused.byRole("edit");
        }
    }
}
