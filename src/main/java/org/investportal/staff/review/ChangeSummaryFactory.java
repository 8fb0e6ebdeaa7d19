package org.investportal.staff.review;

import java.util.Optional;
import java.util.stream.Collectors;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.release.EditionOrderFinder;
import org.investportal.editorial.release.PlannedEdition;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a change is on its way. */
@Component
class ChangeSummaryFactory {

    private final EditionOrderFinder orders;
    private final FieldWording fields;
    private final StaffWording words;
    private final TimeWording timeWording;

    ChangeSummaryFactory(EditionOrderFinder orders, FieldWording fields, StaffWording words, TimeWording timeWording) {
        this.orders = orders;
        this.fields = fields;
        this.words = words;
        this.timeWording = timeWording;
    }

    ChangeSummary of(ChangeView view) {
        Change change = view.change();
        PlannedEdition order = Optional.ofNullable(change.plannedEdition())
                .flatMap(orders::order)
                .orElse(null);
        return new ChangeSummary(
                view.title(),
                view.subjects().size() == 1
                        ? words.of(
                                "change.of", fields.kind(view.first().subject().kind()))
                        : words.of(
                                "change.of-many", String.valueOf(view.subjects().size())),
                words.of("change-state", change.state()),
                change.state().code(),
                next(change, order),
                timeWording.of(change.movedAt()),
                names(view, true).orElse(""),
                names(view, false).orElse(null),
                submission(view),
                order(order));
    }

    private String next(Change change, @Nullable PlannedEdition order) {
        if (order == null) {
            return words.of("change-next", change.state());
        }
        Integer edition = order.editionNumber();
        return change.state() == ChangeState.PUBLISHED && edition != null
                ? words.of("change-next.published-as", String.valueOf(edition))
                : words.of("change-next.planned", timeWording.of(order.dueAt()).text());
    }

    private @Nullable Link order(@Nullable PlannedEdition order) {
        if (order == null) {
            return null;
        }
        Integer edition = order.editionNumber();
        return edition == null
                ? new Link(words.of("change.order"), "/staff/editions")
                : new Link(words.of("edition.name", String.valueOf(edition)), "/editions/" + edition);
    }

    private static Optional<String> names(ChangeView view, boolean authors) {
        return Optional.of(view.participants().stream()
                        .filter(one -> one.author() == authors)
                        .map(Participant::name)
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }

    private @Nullable SubmissionReason submission(ChangeView view) {
        return view.submission()
                .map(submission -> new SubmissionReason(
                        words.of("change-kind", submission.kind()),
                        submission.reason(),
                        submission.reasonInChinese(),
                        submission.remark()))
                .orElse(null);
    }
}
