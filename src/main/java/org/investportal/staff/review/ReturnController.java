package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ReviewService;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Returns changes to their authors, with a remark on the corrections to make. */
@Controller
class ReturnController {

    static final String REMARK = "returnRemark";

    private final ReviewService reviewService;
    private final StepExecutor steps;
    private final StaffWording words;

    ReturnController(ReviewService reviewService, StepExecutor steps, StaffWording words) {
        this.reviewService = reviewService;
        this.steps = steps;
        this.words = words;
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
        StepResponse stepResponse = new StepResponse(formValidation, null, typed, null);
        return formValidation.isEmpty()
                ? steps.make(
                        new StepAttempt(AuditAction.CHANGE_RETURNED, id, member),
                        () -> reviewService.sendBack(id, remark, member),
                        stepResponse,
                        model,
                        response)
                : steps.invalid(id, member, stepResponse, model, response);
    }
}
