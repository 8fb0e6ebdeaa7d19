package org.investportal.staff.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.Change;
import org.investportal.editorial.ChangeLists;
import org.investportal.editorial.ChangeState;
import org.investportal.editorial.ChangeView;
import org.investportal.editorial.Participant;
import org.investportal.editorial.PlannedEdition;
import org.investportal.pages.Link;
import org.investportal.staff.FieldWords;
import org.investportal.staff.Publics;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of changes. */
@Component
class ChangePages {

    static final String PATH = "/staff/changes/";

    private final ChangeLists lists;
    private final Comparisons comparisons;
    private final Histories histories;
    private final Permissions permissions;
    private final CheckLines checks;
    private final FieldWords fields;
    private final StaffFrames frames;
    private final StaffWords words;
    private final Times times;
    private final Publics publics;

    ChangePages(
            ChangeLists lists,
            Comparisons comparisons,
            Histories histories,
            Permissions permissions,
            CheckLines checks,
            FieldWords fields,
            StaffFrames frames,
            StaffWords words,
            Times times,
            Publics publics) {
        this.lists = lists;
        this.comparisons = comparisons;
        this.histories = histories;
        this.permissions = permissions;
        this.checks = checks;
        this.fields = fields;
        this.frames = frames;
        this.words = words;
        this.times = times;
        this.publics = publics;
    }

    ChangePage of(long id, StaffMember member, boolean all, Answer answer) {
        ChangeView view = lists.view(id);
        Change change = view.change();
        ChangeActions actions = permissions.of(view, member, answer);
        PlannedEdition order = Optional.ofNullable(change.plannedEdition())
                .flatMap(lists::order)
                .orElse(null);
        return new ChangePage(
                frames.of(member, "/staff/changes", change.title()),
                answer.mistakes().links(),
                answer.refusal(),
                kept(answer, actions),
                change.title(),
                fields.kind(change.subject().kind()),
                words.of("change-state", change.state()),
                change.state().code(),
                next(change, order),
                times.of(change.movedAt()),
                names(view, true).orElse(""),
                names(view, false).orElse(null),
                submission(view),
                view.hasMoved() && change.state().isOpen(),
                publics.address(change.subject().item()).orElse(null),
                change.state().isOpen() ? PATH + id + "/preview" : null,
                order(order),
                checks.errors(change.subject(), view.checklist(), actions.edit()),
                checks.warnings(change.subject(), view.checklist(), actions.edit()),
                comparisons.ofChange(view, all),
                PATH + id + (all ? "" : "?all=yes") + "#compare",
                actions,
                histories.steps(view),
                histories.revisions(view));
    }

    /** What somebody typed for a step is shown even where the step is no longer offered. */
    private static List<String> kept(Answer answer, ChangeActions actions) {
        SubmissionForm typed = answer.submission();
        List<@Nullable String> texts = new java.util.ArrayList<>();
        if (typed != null && actions.submission() == null) {
            texts.add(typed.reason());
            texts.add(typed.reasonInChinese());
            texts.add(typed.remark());
        }
        if (actions.remark() == null) {
            texts.add(answer.remark());
        }
        return texts.stream()
                .flatMap(java.util.stream.Stream::ofNullable)
                .filter(text -> !text.isBlank())
                .toList();
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
