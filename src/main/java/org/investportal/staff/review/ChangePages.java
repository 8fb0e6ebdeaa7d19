package org.investportal.staff.review;

import java.util.ArrayList;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.Change;
import org.investportal.editorial.ChangeLists;
import org.investportal.editorial.ChangeView;
import org.investportal.staff.Consequences;
import org.investportal.staff.StaffFrames;
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
    private final StaffFrames frames;

    ChangePages(
            ChangeLists lists,
            ChangeSummaries summaries,
            Comparisons comparisons,
            Histories histories,
            Permissions permissions,
            CheckLines checks,
            Consequences consequences,
            StaffFrames frames) {
        this.lists = lists;
        this.summaries = summaries;
        this.comparisons = comparisons;
        this.histories = histories;
        this.permissions = permissions;
        this.checks = checks;
        this.consequences = consequences;
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
