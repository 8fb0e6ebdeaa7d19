package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeLists;
import org.investportal.editorial.change.Reviewing;
import org.investportal.editorial.change.Submission;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes changes that are handed over for review. */
@Controller
class SubmissionController {

    private final Reviewing reviewing;
    private final StepAnswers steps;
    private final ChangeLists changes;
    private final StaffWords words;

    SubmissionController(Reviewing reviewing, StepAnswers steps, ChangeLists changes, StaffWords words) {
        this.reviewing = reviewing;
        this.steps = steps;
        this.changes = changes;
        this.words = words;
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/submission")
    String submit(
            @PathVariable long id,
            SubmissionForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        Mistakes mistakes = new Mistakes();
        Optional<Submission> submission = form.read(changes.view(id).moves(), mistakes, words);
        Answer typed = new Answer(mistakes, form, null, null);
        return submission
                .map(why -> steps.make(
                        new Attempt(AuditAction.CHANGE_SUBMITTED, id, member),
                        () -> reviewing.submit(id, Typed.number(form.revision()), why, member),
                        typed,
                        model,
                        response))
                .orElseGet(() -> steps.invalid(id, member, typed, model, response));
    }
}
