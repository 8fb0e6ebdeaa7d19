package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.Submission;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes changes that are handed over for review. */
@Controller
class SubmissionController {

    private final ReviewService reviewService;
    private final StepExecutor steps;
    private final ChangeFinder changes;
    private final StaffWording words;

    SubmissionController(ReviewService reviewService, StepExecutor steps, ChangeFinder changes, StaffWording words) {
        this.reviewService = reviewService;
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
        FormValidation formValidation = new FormValidation();
        Optional<Submission> submission = form.read(changes.view(id).moves(), formValidation, words);
        StepResponse typed = new StepResponse(formValidation, form, null, null);
        return submission
                .map(why -> steps.make(
                        new StepAttempt(AuditAction.CHANGE_SUBMITTED, id, member),
                        () -> reviewService.submit(id, FormInput.number(form.revision()), why, member),
                        typed,
                        model,
                        response))
                .orElseGet(() -> steps.invalid(id, member, typed, model, response));
    }
}
