package org.investportal.staff.review;

import java.util.Optional;
import java.util.stream.Collectors;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.edition.PlannedEdition;
import org.investportal.web.Link;
import org.investportal.editorial.edition.PublishedOrders;
import org.investportal.staff.FieldWords;
import org.investportal.staff.Publics;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a change is on its way. */
@Component
class ChangeSummaries {

    private final PublishedOrders orders;
    private final FieldWords fields;
    private final StaffWords words;
    private final Times times;
    private final Publics publics;

    ChangeSummaries(PublishedOrders orders, FieldWords fields, StaffWords words, Times times, Publics publics) {
        this.orders = orders;
        this.fields = fields;
        this.words = words;
        this.times = times;
        this.publics = publics;
    }

    ChangeSummary of(ChangeView view) {
        Change change = view.change();
        PlannedEdition order = Optional.ofNullable(change.plannedEdition())
                .flatMap(orders::order)
                .orElse(null);
        return new ChangeSummary(
                view.title(),
                fields.kind(change.subject().kind()),
                words.of("change-state", change.state()),
                change.state().code(),
                next(change, order),
                times.of(change.movedAt()),
                names(view, true).orElse(""),
                names(view, false).orElse(null),
                submission(view),
                publics.address(change.subject().item()).orElse(null),
                change.state().isOpen() ? ChangePages.PATH + change.id() + "/preview" : null,
                order(order));
    }

    private String next(Change change, @Nullable PlannedEdition order) {
        if (order == null) {
            return words.of("change-next", change.state());
        }
        Integer edition = order.editionNumber();
        return change.state() == ChangeState.PUBLISHED && edition != null
                ? words.of("change-next.published-as", String.valueOf(edition))
                : words.of("change-next.planned", times.of(order.dueAt()).text(), times.zoneName());
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

    private @Nullable SubmissionLines submission(ChangeView view) {
        return view.submission()
                .map(submission -> new SubmissionLines(
                        words.of("change-kind", submission.kind()),
                        submission.reason(),
                        submission.reasonInChinese(),
                        submission.remark()))
                .orElse(null);
    }
}
