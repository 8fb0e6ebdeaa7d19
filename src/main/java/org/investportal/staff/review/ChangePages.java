package org.investportal.staff.review;

import org.investportal.staff.comparison.Comparisons;
import java.util.ArrayList;
import java.util.List;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeLists;
import org.investportal.editorial.change.ChangeView;
import org.investportal.staff.Consequences;
import org.investportal.staff.FieldWords;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.springframework.stereotype.Component;

/** Makes the pages of changes. */
@Component
class ChangePages {

    static final String PATH = "/staff/changes/";

    private final ChangeLists lists;
    private final ChangeSummaries summaries;
    private final Comparisons comparisons;
    private final Histories histories;
    private final Permissions permissions;
    private final CheckLines checks;
    private final Consequences consequences;
    private final FieldWords fields;
    private final StaffWords words;
    private final StaffFrames frames;

    ChangePages(
            ChangeLists lists,
            ChangeSummaries summaries,
            Comparisons comparisons,
            Histories histories,
            Permissions permissions,
            CheckLines checks,
            Consequences consequences,
            FieldWords fields,
            StaffWords words,
            StaffFrames frames) {
        this.lists = lists;
        this.summaries = summaries;
        this.comparisons = comparisons;
        this.histories = histories;
        this.permissions = permissions;
        this.checks = checks;
        this.consequences = consequences;
        this.fields = fields;
        this.words = words;
        this.frames = frames;
    }

    ChangePage of(long id, StaffMember member, boolean all, Answer answer) {
        ChangeView view = lists.view(id);
        Change change = view.change();
        ChangeActions actions = permissions.of(view, member, answer);
        return new ChangePage(
                frames.of(member, "/staff/changes", view.title()),
                answer.mistakes().links(),
                answer.refusal(),
                kept(answer, actions),
                summaries.of(view),
                view.hasMoved() && change.state().isOpen(),
                checks.errors(change.subject(), view.checklist(), actions.edit()),
                checks.warnings(change.subject(), view.checklist(), actions.edit()),
                uses(view, member),
                change.state().isOpen(),
                change.state().isOpen() && !view.isBlocked()
                        ? consequences.of(List.of(id)).orElse(null)
                        : null,
                comparisons.ofChange(view, member, all),
                PATH + id + (all ? "" : "?all=yes") + "#compare",
                actions,
                histories.steps(view),
                histories.revisions(view));
    }

    private List<UseLine> uses(ChangeView view, StaffMember member) {
        return view.uses().stream()
                .map(use -> new UseLine(
                        use.name(),
                        fields.kind(use.subject().kind()),
                        words.of(use.cited() ? "change.uses.cites" : "change.uses.shows"),
                        member.is(Role.EDITOR)
                                ? "/staff/content/" + use.subject().kind().code() + "/"
                                        + use.subject().item()
                                : null))
                .toList();
    }

    /** What somebody typed for a step is shown even where the step is no longer offered. */
    private static List<String> kept(Answer answer, ChangeActions actions) {
        List<String> texts = new ArrayList<>();
        SubmissionForm typed = answer.submission();
        if (typed != null && actions.submission() == null) {
            texts.addAll(List.of(
                    Typed.text(typed.reason()), Typed.text(typed.reasonInChinese()), Typed.text(typed.remark())));
        }
        if (actions.remark() == null) {
            texts.add(Typed.text(answer.remark()));
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }
}
