package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.release.EditionTrial;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the steps of a review: submission, recall, approval, return and abandonment of a change. */
@Controller
class ReviewStepController {

    static final String REMARK = "returnRemark";

    private final ReviewService reviewService;
    private final EditionTrial trial;
    private final StepExecutor steps;
    private final ChangeFinder changes;
    private final StaffWording words;
    private final StaffFrameFactory frames;

    ReviewStepController(
            ReviewService reviewService,
            EditionTrial trial,
            StepExecutor steps,
            ChangeFinder changes,
            StaffWording words,
            StaffFrameFactory frames) {
        this.reviewService = reviewService;
        this.trial = trial;
        this.steps = steps;
        this.changes = changes;
        this.words = words;
        this.frames = frames;
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/submission")
    String submit(
            @PathVariable long id,
            SubmissionForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        FormValidation formValidation = new FormValidation();
        ChangeView view = changes.view(id);
        SubmissionForm filled = view.asksKind() ? form : form.ofUsualKind();
        Optional<Submission> submission = filled.read(view.moves(), formValidation, words);
        StepResponse typed = StepResponse.of(formValidation, form);
        return submission
                .map(why -> steps.make(
                        new StepAttempt(AuditAction.CHANGE_SUBMITTED, id, member),
                        () -> {
                            trial.require(List.of(id));
                            reviewService.submit(id, FormInput.number(form.revision()), why, member);
                        },
                        typed,
                        model,
                        response))
                .orElseGet(() -> steps.invalid(id, member, typed, model, response));
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/recall")
    String recall(
            @PathVariable long id,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        return steps.make(
                new StepAttempt(AuditAction.CHANGE_RECALLED, id, member),
                () -> reviewService.recall(id, member),
                StepResponse.NONE,
                model,
                response);
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/approval")
    String approve(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String revision,
            @RequestParam(required = false) @Nullable String edition,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        return steps.make(
                new StepAttempt(AuditAction.CHANGE_APPROVED, id, member),
                () -> {
                    trial.require(List.of(id));
                    reviewService.approve(id, FormInput.number(revision), FormInput.number(edition), member);
                },
                StepResponse.NONE,
                model,
                response);
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/return")
    String sendBack(
            @PathVariable long id,
            @RequestParam(name = REMARK, required = false) @Nullable String typed,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        FormValidation formValidation = new FormValidation();
        String remark = FormInput.text(typed);
        if (remark.isEmpty()) {
            formValidation.add(REMARK, words.of("return.remark.missing"));
        }
        SubmissionForm.requireStorable(REMARK, remark, SubmissionForm.LONGEST_REMARK, formValidation, words);
        StepResponse stepResponse = StepResponse.ofReturn(formValidation, typed);
        return formValidation.isEmpty()
                ? steps.make(
                        new StepAttempt(AuditAction.CHANGE_RETURNED, id, member),
                        () -> reviewService.sendBack(id, remark, member),
                        stepResponse,
                        model,
                        response)
                : steps.invalid(id, member, stepResponse, model, response);
    }

    @GetMapping("/staff/changes/{id:\\d{1,18}}/abandonment")
    String ask(@PathVariable long id, @AuthenticationPrincipal StaffMember member, Model model) {
        ChangeView view = changes.view(id);
        if (!view.mayAbandon(member)) {
            return "redirect:" + ChangePageFactory.PATH + id;
        }
        String title = view.title();
        model.addAttribute(
                "page",
                new AbandonmentPage(frames.of(member, "/staff/changes", title), title, ChangePageFactory.PATH + id));
        return "staff/abandonment";
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/abandonment")
    String abandon(
            @PathVariable long id,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        return steps.make(
                new StepAttempt(AuditAction.CHANGE_ABANDONED, id, member),
                () -> reviewService.abandon(id, member),
                StepResponse.NONE,
                model,
                response);
    }

    /** Asks whether a change is to be given up. */
    record AbandonmentPage(StaffFrame frame, String title, String change) {}
}
