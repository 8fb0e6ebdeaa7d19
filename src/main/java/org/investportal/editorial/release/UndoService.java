package org.investportal.editorial.release;

import java.util.List;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.SerializedTransaction;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/**
 * Undoes what was published: starts one change that restores the content of the edition before and takes out what was new, and submits it for
 * review. Subjects that were changed again since are left alone.
 */
@Component
public class UndoService {

    private final EditionOrderFinder orders;
    private final ChangeFinder changes;
    private final DraftService drafts;
    private final ReviewService reviews;
    private final SerializedTransaction transaction;
    private final PublishedContentReader published;
    private final Catalogue catalogue;

    UndoService(
            EditionOrderFinder orders,
            ChangeFinder changes,
            DraftService drafts,
            ReviewService reviews,
            SerializedTransaction transaction,
            PublishedContentReader published,
            Catalogue catalogue) {
        this.orders = orders;
        this.changes = changes;
        this.drafts = drafts;
        this.reviews = reviews;
        this.transaction = transaction;
        this.published = published;
        this.catalogue = catalogue;
    }

    /** Returns what undoing an edition would do, subject by subject; nothing if the edition did not come from the desk. */
    public List<UndoStep> of(int edition) {
        return steps(edition, published(edition));
    }

    /** Returns what undoing one of the published changes of an edition would do. */
    public List<UndoStep> of(int edition, long change) {
        return steps(edition, only(edition, change));
    }

    /** Starts and submits the change that undoes an edition, or finds it if it is open already; empty if there is nothing to restore. */
    public Optional<Long> undo(int edition, Submission submission, StaffMember by) {
        return undo(Change.undoKey(edition) + "all-", edition, published(edition), submission, by);
    }

    /** Starts and submits the change that undoes one of the published changes of an edition, or finds it if it is open already. */
    public Optional<Long> undo(int edition, long change, Submission submission, StaffMember by) {
        return undo(Change.undoKey(edition) + change + "-", edition, only(edition, change), submission, by);
    }

    private List<ChangeLine> published(int edition) {
        return orders.of(edition, Language.EN).map(PublishedOrder::changes).orElse(List.of());
    }

    private List<ChangeLine> only(int edition, long change) {
        return published(edition).stream().filter(line -> line.id() == change).toList();
    }

    private List<UndoStep> steps(int edition, List<ChangeLine> lines) {
        return lines.stream()
                .flatMap(line -> line.subjects().stream())
                .map(one -> new UndoStep(one.subject(), one.title(), result(edition, one.subject())))
                .toList();
    }

    private UndoStep.Result result(int edition, Subject subject) {
        Content before = published.at(edition - 1, subject);
        Content now = published.at(catalogue.current(), subject);
        if (now.equals(before)) {
            return UndoStep.Result.UNCHANGED;
        }
        if (!now.equals(published.at(edition, subject))) {
            return UndoStep.Result.CHANGED_SINCE;
        }
        return before.isEmpty() ? UndoStep.Result.NEW : UndoStep.Result.RESTORED;
    }

    /** A second request finds the change of the first. If that was discarded or published, another one is started. */
    private Optional<Long> undo(
            String beginning, int edition, List<ChangeLine> lines, Submission submission, StaffMember by) {
        List<ChangeLine> before = changes.startedBy(beginning);
        Optional<Long> open = before.stream()
                .filter(line -> line.state().isOpen())
                .map(ChangeLine::id)
                .findFirst();
        if (open.isPresent()) {
            return open;
        }
        catalogue.refresh();
        List<Subject> restored = steps(edition, lines).stream()
                .filter(step -> step.result().isUndone())
                .map(UndoStep::subject)
                .distinct()
                .toList();
        Optional<Long> started = restored.isEmpty()
                ? Optional.empty()
                : Optional.of(transaction.of(() -> restore(beginning + (before.size() + 1), edition, restored, by)));
        started.ifPresent(change -> submit(change, submission, by));
        return started;
    }

    private long restore(String form, int edition, List<Subject> subjects, StaffMember by) {
        int current = catalogue.current();
        Subject first = subjects.get(0);
        long change = kept(drafts.start(form, first, current, published.at(edition - 1, first), by));
        subjects.stream()
                .skip(1)
                .forEach(subject -> kept(drafts.add(
                        form + "-" + subject.item(),
                        change,
                        subject,
                        new FormBase(0, current),
                        published.at(edition - 1, subject),
                        by)));
        return change;
    }

    /** All subjects are restored or none: half an undo would say that it is a whole one. */
    private static long kept(SaveResult saved) {
        if (saved instanceof SaveResult.Kept kept) {
            return kept.change();
        }
        throw StepRefused.forTheMoment(new IllegalStateException("Other content was published meanwhile."));
    }

    /** If the checklist has errors, the change stays a draft, and its page says what to do. */
    private void submit(long change, Submission submission, StaffMember by) {
        try {
            reviews.submit(change, changes.view(change).latest().number(), submission, by);
        } catch (StepRefused incomplete) {
            // the page of the draft says the same
        }
    }
}
