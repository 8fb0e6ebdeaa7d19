package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ReviewService;
import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes approvals: of the revision that a reviewer looked at, beside the edition that they looked at. */
@Controller
class ApprovalController {

    private final ReviewService reviewService;
    private final StepExecutor steps;

    ApprovalController(ReviewService reviewService, StepExecutor steps) {
        this.reviewService = reviewService;
        this.steps = steps;
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
                () -> reviewService.approve(id, FormInput.number(revision), FormInput.number(edition), member),
                StepResponse.NONE,
                model,
                response);
    }
}
