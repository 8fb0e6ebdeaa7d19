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
import org.investportal.editorial.content.LocalizedTitle;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.jspecify.annotations.Nullable;
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
     * Starts a change of a published subject, or of one that was taken out, with the submitted content as its first revision.
     *
     * @param form the key of the form; a form that is sent twice starts one change
     * @param edition the edition that the form was filled from
     */
    public SaveResult start(String form, Subject subject, int edition, Content typed, StaffMember by) {
        requireSubject(subject);
        return serializedTransaction.of(() -> begin(new Sent(form, typed, by), subject, edition));
    }

    private void requireSubject(Subject subject) {
        catalogue.refresh();
        if (!isKnown(subject)) {
            throw ChangeNotFound.ofSubject(subject);
        }
    }

    /** Tells whether the subject is published, or was and is taken out. */
    public boolean isKnown(Subject subject) {
        return ids.isTaken(subject.kind(), subject.item());
    }

    /** Starts a change that adds a new subject; its id is reserved so that other drafts can refer to it. */
    public SaveResult startNew(String form, ItemKind kind, Content typed, StaffMember by) {
        catalogue.refresh();
        return serializedTransaction.of(
                () -> begin(new Sent(form, typed, by), new Subject(kind, ids.next()), catalogue.current()));
    }

    /**
     * Adds a published subject, or one that was taken out, to an open change, with the submitted content as its first revision there. If the change holds the subject already, the
     * content is merged with its latest revision.
     */
    public SaveResult add(String form, long change, Subject subject, FormBase formBase, Content typed, StaffMember by) {
        requireSubject(subject);
        return serializedTransaction.of(() -> added(change, subject, formBase, new Sent(form, typed, by)));
    }

    /** Adds a new subject to an open change; its id is reserved so that other drafts can refer to it. */
    public SaveResult addNew(String form, long change, ItemKind kind, Content typed, StaffMember by) {
        catalogue.refresh();
        return serializedTransaction.of(() -> added(
                change,
                new Subject(kind, ids.next()),
                new FormBase(0, catalogue.current()),
                new Sent(form, typed, by)));
    }

    /** Adds a revision of a subject of a change, from the form with this key. */
    public SaveResult revise(
            String form, long change, Subject subject, FormBase formBase, Content typed, StaffMember by) {
        return serializedTransaction.of(() -> addRevision(change, subject, formBase, new Sent(form, typed, by)));
    }

    /** Takes a subject out of a change; its revisions stay in the history. The last subject of a change stays in it. */
    public void takeOut(long id, Subject subject, StaffMember by) {
        requireEditor(by);
        serializedTransaction.of(() -> {
            Change change = lock(id);
            List<Revision> subjects = revisions.ofSubjects(id);
            Revision latest = subjects.stream()
                    .filter(revision -> revision.subject().equals(subject))
                    .findFirst()
                    .orElseThrow(() -> ChangeNotFound.ofSubject(subject));
            if (subjects.size() == 1) {
                throw StepRefused.ofLastSubject(change);
            }
            Revision.Draft out = new Revision.Draft(subject, latest.title(), latest.baseEdition(), null);
            return keep(change, out, by, null);
        });
    }

    /** Gives a change another name; one that is too long is shortened. Does nothing if it is shown so already. */
    public void rename(long id, String name, StaffMember by) {
        requireEditor(by);
        serializedTransaction.of(() -> {
            Change change = lock(id);
            transitionRecorder.requireAuthor(change, by);
            String before = change.title().english();
            if (!change.title().isShownAs(name)) {
                change.rename(new LocalizedTitle(ChangeTitle.shortened(name), null));
                String renamed = before + " → " + change.title().english();
                transitionRecorder.log(change, Actor.of(by), AuditAction.CHANGE_REVISED, renamed);
            }
            return id;
        });
    }

    /** A submitted form: its key, its content and its sender. */
    private record Sent(String form, Content typed, StaffMember by) {}

    private SaveResult begin(Sent sent, Subject subject, int edition) {
        requireEditor(sent.by());
        Change begun = changes.findByFormKey(sent.form()).orElse(null);
        if (begun != null) {
            transitionRecorder.requireAuthor(begun, sent.by());
            return sentAgain(
                    revisions.findByKey(new Revision.Key(begun.id(), 1)).orElseThrow(), sent);
        }
        int current = catalogue.current();
        Content now = published.at(current, subject);
        ContentMerge contentMerge = ContentMerge.of(published.at(edition, subject), now, sent.typed());
        if (!contentMerge.isClean()) {
            return new SaveResult.Conflicting(contentMerge, new FormBase(0, current));
        }
        if (contentMerge.merged().equals(now)) {
            return new SaveResult.Unchanged();
        }
        LocalizedTitle title = changeTitle.of(subject, contentMerge.merged());
        Change change = changes.save(new Change(sent.form(), title, transitionRecorder.now()));
        return begun(change, new Revision.Draft(subject, title, current, contentMerge.merged()), sent);
    }

    private SaveResult begun(Change change, Revision.Draft draft, Sent sent) {
        store(change, new Revision.Key(change.id(), 1), draft, sent.by(), sent.form());
        Transition.Step step = new Transition.Step(null, change.state(), null, null);
        transitionRecorder.record(change, step, 1, Actor.of(sent.by()), AuditAction.CHANGE_STARTED);
        return new SaveResult.Kept(
                change.id(), draft.subject(), 1, !sent.typed().equals(draft.content()));
    }

    /** Handles a form that is sent again. The same content changes nothing; other content, typed after going back to the form, is the next revision. */
    private SaveResult sentAgain(Revision first, Sent sent) {
        long change = first.key().change();
        Subject subject = first.subject();
        return first.content().equals(sent.typed())
                ? new SaveResult.Kept(
                        change,
                        subject,
                        revisions.latest(change, subject.item()).orElse(first).number(),
                        false)
                : addRevision(change, subject, new FormBase(first.number(), first.baseEdition()), sent);
    }

    private SaveResult added(long id, Subject subject, FormBase formBase, Sent sent) {
        requireEditor(sent.by());
        lock(id);
        return revisions
                .savedFrom(id, sent.form())
                .map(first -> sentAgain(first, sent))
                .orElseGet(() -> addRevision(id, subject, formBase, sent));
    }

    private SaveResult addRevision(long id, Subject subject, FormBase formBase, Sent sent) {
        requireEditor(sent.by());
        Change change = lock(id);
        catalogue.refresh();
        Revision latest = revisions
                .latest(id, subject.item())
                .filter(revision -> !revision.takesOut())
                .orElse(null);
        int current = catalogue.current();
        int seen = latest == null ? formBase.edition() : Math.max(formBase.edition(), latest.baseEdition());
        ContentMerge contentMerge = withLatest(subject, formBase, latest, sent);
        if (contentMerge.isClean()) {
            contentMerge =
                    ContentMerge.of(published.at(seen, subject), published.at(current, subject), contentMerge.merged());
            seen = current;
        }
        if (!contentMerge.isClean()) {
            return new SaveResult.Conflicting(contentMerge, new FormBase(latest == null ? 0 : latest.number(), seen));
        }
        return contentMerge.merged().equals(before(subject, latest)) && isUnmoved(latest)
                ? new SaveResult.Unchanged()
                : kept(change, subject, current, contentMerge.merged(), sent);
    }

    /** Returns the latest revision of the subject, or what is published if the change does not hold it. */
    private Content before(Subject subject, @Nullable Revision latest) {
        return latest == null ? published.at(catalogue.current(), subject) : latest.content();
    }

    /**
     * Tells whether the published content is unchanged since the latest revision. If it changed, saving the same words confirms them against the new content.
     */
    private boolean isUnmoved(@Nullable Revision latest) {
        return latest == null
                || published
                        .at(latest.baseEdition(), latest.subject())
                        .equals(published.at(catalogue.current(), latest.subject()));
    }

    private SaveResult kept(Change change, Subject subject, int base, Content content, Sent sent) {
        LocalizedTitle title = changeTitle.of(subject, content);
        if (isNamedAfter(subject, change)) {
            change.rename(title);
        }
        Revision kept = keep(change, new Revision.Draft(subject, title, base, content), sent.by(), sent.form());
        return new SaveResult.Kept(change.id(), subject, kept.number(), !content.equals(sent.typed()));
    }

    /** Tells whether the name of the change follows that of the subject: it began with it, and no author gave it another. */
    private boolean isNamedAfter(Subject subject, Change change) {
        Revision first = revisions.findByKey(new Revision.Key(change.id(), 1)).orElseThrow();
        return first.subject().equals(subject)
                && revisions
                        .latest(change.id(), subject.item())
                        .filter(latest -> latest.title().equals(change.title()))
                        .isPresent();
    }

    private Revision keep(Change change, Revision.Draft draft, StaffMember by, @Nullable String form) {
        ChangeState before = change.state();
        change.revise(transitionRecorder.now());
        int number = revisions.latest(change.id()).orElseThrow().number() + 1;
        Revision revision = store(change, new Revision.Key(change.id(), number), draft, by, form);
        if (before == change.state()) {
            String title = draft.title().english();
            transitionRecorder.log(change, Actor.of(by), AuditAction.CHANGE_REVISED, title);
        } else {
            Transition.Step step = new Transition.Step(before, change.state(), null, null);
            transitionRecorder.record(change, step, number, Actor.of(by), AuditAction.CHANGE_REVISED);
        }
        return revision;
    }

    private Revision store(
            Change change, Revision.Key key, Revision.Draft draft, StaffMember by, @Nullable String form) {
        transitionRecorder.takePart(change, by, Part.AUTHOR);
        return revisions.save(new Revision(key, draft, by.account(), form, transitionRecorder.now()));
    }

    /** Merges the typed content with the latest revision, if that is not the one that the form was filled from. */
    private ContentMerge withLatest(Subject subject, FormBase formBase, @Nullable Revision latest, Sent sent) {
        if (latest == null || formBase.revision() == latest.number()) {
            return new ContentMerge(sent.typed(), List.of());
        }
        if (formBase.revision() == 0) {
            return ContentMerge.of(published.at(formBase.edition(), subject), latest.content(), sent.typed());
        }
        long change = latest.key().change();
        Content base = revisions
                .findByKey(new Revision.Key(change, formBase.revision()))
                .filter(revision -> revision.subject().equals(subject))
                .map(Revision::content)
                .orElseThrow(() -> ChangeNotFound.of(change));
        return ContentMerge.of(base, latest.content(), sent.typed());
    }

    private Change lock(long id) {
        return changes.lock(id).orElseThrow(() -> ChangeNotFound.of(id));
    }

    private static void requireEditor(StaffMember by) {
        if (!by.is(Role.EDITOR)) {
            throw StepRefused.byRole("edit");
        }
    }
}
