package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.Reviewing;
import org.investportal.staff.Typed;
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

    private final Reviewing reviewing;
    private final StepAnswers steps;

    ApprovalController(Reviewing reviewing, StepAnswers steps) {
        this.reviewing = reviewing;
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
                new Attempt(AuditAction.CHANGE_APPROVED, id, member),
                () -> reviewing.approve(id, Typed.number(revision), Typed.number(edition), member),
                Answer.NONE,
                model,
                response);
    }
}
