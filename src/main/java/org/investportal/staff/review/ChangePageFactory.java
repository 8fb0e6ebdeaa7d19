package org.investportal.staff.review;

import java.util.ArrayList;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeView;
import org.investportal.staff.ChangeRowMapper;
import org.investportal.staff.ConsequenceFinder;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffFrameFactory;
import org.springframework.stereotype.Component;

/** Makes the pages of changes. */
@Component
class ChangePageFactory {

    static final String PATH = "/staff/changes/";

    private final ChangeFinder lists;
    private final ChangeSummaryFactory summaries;
    private final SubjectSectionFactory sections;
    private final ChangeHistoryFactory changeHistoryFactory;
    private final ChangePermissionCheck changePermissionCheck;
    private final ConsequenceFinder consequenceFinder;
    private final RemarkSectionFactory remarks;
    private final ChangeRowMapper rows;
    private final StaffFrameFactory frames;

    ChangePageFactory(
            ChangeFinder lists,
            ChangeSummaryFactory summaries,
            SubjectSectionFactory sections,
            ChangeHistoryFactory changeHistoryFactory,
            ChangePermissionCheck changePermissionCheck,
            ConsequenceFinder consequenceFinder,
            RemarkSectionFactory remarks,
            ChangeRowMapper rows,
            StaffFrameFactory frames) {
        this.lists = lists;
        this.summaries = summaries;
        this.sections = sections;
        this.changeHistoryFactory = changeHistoryFactory;
        this.changePermissionCheck = changePermissionCheck;
        this.consequenceFinder = consequenceFinder;
        this.remarks = remarks;
        this.rows = rows;
        this.frames = frames;
    }

    ChangePage of(long id, StaffMember member, boolean all, StepResponse stepResponse) {
        ChangeView view = lists.view(id);
        Change change = view.change();
        ChangeActionList actions = changePermissionCheck.of(view, member, stepResponse);
        RemarkSection remarkSection = remarks.of(view, member, stepResponse);
        return new ChangePage(
                frames.of(member, "/staff/changes", view.title()),
                stepResponse.mistakes().links(),
                stepResponse.refusal(),
                kept(stepResponse, actions, remarkSection),
                summaries.of(view),
                change.state().isOpen() ? rows.of(lists.overlapping(id), member) : List.of(),
                sections.olderUses(view, member),
                sections.of(view, member, all),
                change.state().isOpen(),
                change.state().isOpen() && !view.isBlocked()
                        ? consequenceFinder.of(List.of(id)).orElse(null)
                        : null,
                remarkSection,
                actions,
                changeHistoryFactory.steps(view),
                changeHistoryFactory.revisions(view));
    }

    /** Returns the text typed for a step that is no longer offered, so that it is still shown. */
    private static List<String> kept(StepResponse stepResponse, ChangeActionList actions, RemarkSection remarkSection) {
        List<String> texts = new ArrayList<>();
        SubmissionForm typed = stepResponse.submission();
        if (typed != null && actions.submission() == null) {
            texts.addAll(List.of(
                    FormInput.text(typed.reason()),
                    FormInput.text(typed.reasonInChinese()),
                    FormInput.text(typed.remark())));
        }
        PublicationForm publication = stepResponse.publication();
        if (publication != null && actions.publication() == null) {
            texts.addAll(List.of(
                    FormInput.text(publication.summary()),
                    FormInput.text(publication.summaryInChinese()),
                    FormInput.text(publication.conflictReason())));
        }
        RemarkForm question = stepResponse.question();
        if (question != null) {
            texts.addAll(remarkSection.withoutField(question));
        }
        if (actions.remark() == null) {
            texts.add(FormInput.text(stepResponse.remark()));
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }
}
