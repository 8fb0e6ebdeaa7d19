package org.investportal.editorial.change;

import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Merge;
import org.investportal.editorial.content.PublishedContent;
import org.investportal.editorial.content.Subject;
import java.util.List;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.writing.ItemIds;
import org.investportal.editorial.change.Participation.Part;
import org.springframework.stereotype.Component;

/** Keeps what editors type. What others wrote meanwhile is put together with it, field by field, and never overwritten. */
@Component
public class Editing {

    private final Changes changes;
    private final Revisions revisions;
    private final PublishedContent published;
    private final Titles titles;
    private final ItemIds ids;
    private final Steps steps;
    private final Catalogue catalogue;
    private final OneGo oneGo;

    Editing(
            Changes changes,
            Revisions revisions,
            PublishedContent published,
            Titles titles,
            ItemIds ids,
            Steps steps,
            Catalogue catalogue,
            OneGo oneGo) {
        this.changes = changes;
        this.revisions = revisions;
        this.published = published;
        this.titles = titles;
        this.ids = ids;
        this.steps = steps;
        this.catalogue = catalogue;
        this.oneGo = oneGo;
    }

    /**
     * Begins a change of something that is published, with what was typed as its first revision.
     *
     * @param form the key of the form; one that is sent twice begins one change
     * @param edition what the form was filled from
     */
    public Outcome start(String form, Subject subject, int edition, Content typed, StaffMember by) {
        catalogue.refresh();
        if (published.at(catalogue.current(), subject).isEmpty()) {
            throw ChangeNotFound.ofSubject(subject);
        }
        return oneGo.of(() -> begin(new Sent(form, typed, by), subject, edition));
    }

    /** Begins something new; its id is reserved, so that other drafts can refer to it. */
    public Outcome startNew(String form, ItemKind kind, Content typed, StaffMember by) {
        catalogue.refresh();
        return oneGo.of(() -> begin(new Sent(form, typed, by), new Subject(kind, ids.next()), catalogue.current()));
    }

    /** What was sent, by whom, from the form of that key. */
    private record Sent(String form, Content typed, StaffMember by) {}

    private Outcome begin(Sent sent, Subject subject, int edition) {
        requireEditor(sent.by());
        Change begun = changes.findByFormKey(sent.form()).orElse(null);
        if (begun != null) {
            steps.requireAuthor(begun, sent.by());
            return sentAgain(begun, sent);
        }
        int current = catalogue.current();
        Content now = published.at(current, subject);
        Merge merge = Merge.of(published.at(edition, subject), now, sent.typed());
        if (!merge.isClean()) {
            return new Outcome.Conflicting(merge, new From(0, current));
        }
        return merge.merged().equals(now) ? new Outcome.Unchanged() : begun(sent, subject, current, merge.merged());
    }

    /** With the same words nothing happens; whoever went back and typed on has typed the next revision. */
    private Outcome sentAgain(Change begun, Sent sent) {
        Revision first =
                revisions.findByKey(new Revision.Key(begun.id(), 1)).orElseThrow(() -> ChangeNotFound.of(begun.id()));
        return first.content().equals(sent.typed())
                ? new Outcome.Kept(begun.id(), latest(begun).number(), false)
                : addRevision(begun.id(), new From(1, first.baseEdition()), sent);
    }

    private Outcome begun(Sent sent, Subject subject, int base, Content content) {
        Change change = changes.save(new Change(sent.form(), subject, titles.of(subject, content), steps.now()));
        keep(change, new Revision.Key(change.id(), 1), base, content, sent);
        Transition.Step step = new Transition.Step(null, change.state(), null, null);
        steps.record(change, step, 1, By.of(sent.by()), AuditAction.CHANGE_STARTED);
        return new Outcome.Kept(change.id(), 1, !content.equals(sent.typed()));
    }

    /** Adds a revision to a change, from the form of that key. */
    public Outcome revise(String form, long id, From from, Content typed, StaffMember by) {
        catalogue.refresh();
        return oneGo.of(() -> addRevision(id, from, new Sent(form, typed, by)));
    }

    private Outcome addRevision(long id, From from, Sent sent) {
        requireEditor(sent.by());
        Change change = changes.lock(id).orElseThrow(() -> ChangeNotFound.of(id));
        Revision latest = latest(change);
        int current = catalogue.current();
        int seen = Math.max(from.edition(), latest.baseEdition());
        Merge merge = withLatest(change, from, latest, sent.typed());
        if (merge.isClean()) {
            Subject subject = change.subject();
            merge = Merge.of(published.at(seen, subject), published.at(current, subject), merge.merged());
            seen = current;
        }
        if (!merge.isClean()) {
            return new Outcome.Conflicting(merge, new From(latest.number(), seen));
        }
        return merge.merged().equals(latest.content()) && isUnmoved(change, latest, current)
                ? new Outcome.Unchanged()
                : kept(change, new Revision.Key(id, latest.number() + 1), current, merge.merged(), sent);
    }

    /** Where what is published moved, keeping the same words says that they stand beside what it says now. */
    private boolean isUnmoved(Change change, Revision latest, int current) {
        return published.at(latest.baseEdition(), change.subject()).equals(published.at(current, change.subject()));
    }

    private Outcome kept(Change change, Revision.Key key, int base, Content content, Sent sent) {
        ChangeState before = change.state();
        change.revise(titles.of(change.subject(), content), steps.now());
        keep(change, key, base, content, sent);
        By by = By.of(sent.by());
        if (before == change.state()) {
            steps.log(change, by, AuditAction.CHANGE_REVISED, change.title());
        } else {
            Transition.Step step = new Transition.Step(before, change.state(), null, null);
            steps.record(change, step, key.number(), by, AuditAction.CHANGE_REVISED);
        }
        return new Outcome.Kept(change.id(), key.number(), !content.equals(sent.typed()));
    }

    private void keep(Change change, Revision.Key key, int base, Content content, Sent sent) {
        steps.takePart(change, sent.by(), Part.AUTHOR);
        revisions.save(new Revision(key, base, content, sent.by().account(), sent.form(), steps.now()));
    }

    private Merge withLatest(Change change, From from, Revision latest, Content typed) {
        if (from.revision() == latest.number()) {
            return new Merge(typed, List.of());
        }
        Content base = revisions
                .findByKey(new Revision.Key(change.id(), from.revision()))
                .map(Revision::content)
                .orElseThrow(() -> ChangeNotFound.of(change.id()));
        return Merge.of(base, latest.content(), typed);
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
