package org.investportal.editorial.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeLine.TitledSubject;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/** Undoes published changes: starts changes that restore the content of the edition before. Subjects that were changed again since are left alone. */
@Component
public class UndoService {

    private final EditionOrderFinder orders;
    private final ChangeFinder changes;
    private final DraftService drafts;
    private final PublishedContentReader published;
    private final Catalogue catalogue;

    UndoService(
            EditionOrderFinder orders,
            ChangeFinder changes,
            DraftService drafts,
            PublishedContentReader published,
            Catalogue catalogue) {
        this.orders = orders;
        this.changes = changes;
        this.drafts = drafts;
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

    /** Starts the changes that undo an edition, or finds those that are open already, and returns their ids. */
    public List<Long> undo(int edition, StaffMember by) {
        return undo(edition, published(edition), by);
    }

    /** Starts the changes that undo one of the published changes of an edition, or finds those that are open already. */
    public List<Long> undo(int edition, long change, StaffMember by) {
        return undo(edition, only(edition, change), by);
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

    private List<Long> undo(int edition, List<ChangeLine> lines, StaffMember by) {
        catalogue.refresh();
        List<Long> started = new ArrayList<>();
        lines.stream()
                .flatMap(line -> line.subjects().stream())
                .map(TitledSubject::subject)
                .filter(subject -> result(edition, subject) == UndoStep.Result.RESTORED)
                .forEach(subject -> restore(edition, subject, by).ifPresent(started::add));
        return started;
    }

    /** A second request finds the change of the first. If that was discarded or published, another one is started. */
    private Optional<Long> restore(int edition, Subject subject, StaffMember by) {
        String beginning = Change.undoKey(edition) + subject.item() + "-";
        List<ChangeLine> before = changes.startedBy(beginning);
        Optional<ChangeLine> open =
                before.stream().filter(line -> line.state().isOpen()).findFirst();
        if (open.isPresent()) {
            return open.map(ChangeLine::id);
        }
        SaveResult started = drafts.start(
                beginning + (before.size() + 1), subject, catalogue.current(), published.at(edition - 1, subject), by);
        return started instanceof SaveResult.Kept kept ? Optional.of(kept.change()) : Optional.empty();
    }
}
