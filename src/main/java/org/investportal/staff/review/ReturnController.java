package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.Reviewing;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives changes back to their authors, with what is to be mended. */
@Controller
class ReturnController {

    static final String REMARK = "returnRemark";

    private final Reviewing reviewing;
    private final StepAnswers steps;
    private final StaffWords words;

    ReturnController(Reviewing reviewing, StepAnswers steps, StaffWords words) {
        this.reviewing = reviewing;
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
        Mistakes mistakes = new Mistakes();
        String remark = Typed.text(typed);
        if (remark.isEmpty()) {
            mistakes.add(REMARK, words.of("return.remark.missing"));
        }
        SubmissionForm.requireStorable(REMARK, remark, SubmissionForm.LONGEST_REMARK, mistakes, words);
        Answer answer = new Answer(mistakes, null, typed, null);
        return mistakes.isEmpty()
                ? steps.make(
                        new Attempt(AuditAction.CHANGE_RETURNED, id, member),
                        () -> reviewing.sendBack(id, remark, member),
                        answer,
                        model,
                        response)
                : steps.invalid(id, member, answer, model, response);
    }
}
