package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.content.Subject;
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

/** Gives a change another name, and takes items out of it. */
@Controller
class ChangeContentController {

    static final String NAME = "name";
    private static final int LONGEST_NAME = 300;

    private final DraftService draftService;
    private final ChangeFinder changes;
    private final StepExecutor steps;
    private final StaffWording words;

    ChangeContentController(DraftService draftService, ChangeFinder changes, StepExecutor steps, StaffWording words) {
        this.draftService = draftService;
        this.changes = changes;
        this.steps = steps;
        this.words = words;
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/name")
    String rename(
            @PathVariable long id,
            @RequestParam(name = NAME, required = false) @Nullable String typed,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        FormValidation formValidation = new FormValidation();
        String name = FormInput.line(typed);
        if (name.isEmpty()) {
            formValidation.add(NAME, words.of("change.name.missing"));
        }
        SubmissionForm.requireStorable(NAME, name, LONGEST_NAME, formValidation, words);
        StepResponse sent = StepResponse.ofName(formValidation, typed);
        return formValidation.isEmpty()
                ? steps.make(
                        new StepAttempt(AuditAction.CHANGE_REVISED, id, member),
                        () -> draftService.rename(id, name, member),
                        sent,
                        model,
                        response)
                : steps.invalid(id, member, sent, model, response);
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/removal")
    String takeOut(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String item,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        return steps.make(
                new StepAttempt(AuditAction.CHANGE_REVISED, id, member),
                () -> draftService.takeOut(id, subject(id, FormInput.id(item)), member),
                StepResponse.NONE,
                model,
                response);
    }

    private Subject subject(long id, long item) {
        return changes.view(id).subject(item).map(ChangeSubject::subject).orElseThrow(() -> ChangeNotFound.of(id));
    }
}
