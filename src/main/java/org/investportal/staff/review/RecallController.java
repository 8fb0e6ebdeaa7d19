package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ReviewService;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes changes back from review for their authors. */
@Controller
class RecallController {

    private final ReviewService reviewService;
    private final StepExecutor steps;

    RecallController(ReviewService reviewService, StepExecutor steps) {
        this.reviewService = reviewService;
        this.steps = steps;
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
}
