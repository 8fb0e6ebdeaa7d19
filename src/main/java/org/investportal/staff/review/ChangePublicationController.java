package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Publishes one change at once, as an edition of its own, and approves it with the same step if asked to. */
@Controller
class ChangePublicationController {

    private final EditionOrderService orders;
    private final StepExecutor steps;
    private final StaffWording words;

    ChangePublicationController(EditionOrderService orders, StepExecutor steps, StaffWording words) {
        this.orders = orders;
        this.steps = steps;
        this.words = words;
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/publication")
    String publish(
            @PathVariable long id,
            PublicationForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        FormValidation formValidation = new FormValidation();
        form.summaryForm().validate(formValidation, words);
        StepResponse typed = StepResponse.of(formValidation, form);
        if (!formValidation.isEmpty()) {
            return steps.invalid(id, member, typed, model, response);
        }
        EditionOrder order = form.summaryForm().order(List.of(id), null);
        return steps.make(
                new StepAttempt(AuditAction.EDITION_PUBLISHED, id, member),
                () -> orders.publishOne(order, form.seen(id), form.isApproval(), member),
                typed,
                model,
                response);
    }
}
