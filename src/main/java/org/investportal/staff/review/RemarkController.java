package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.remark.RemarkPlace;
import org.investportal.editorial.remark.RemarkService;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes remarks about a change, and their answers. */
@Controller
class RemarkController {

    private final RemarkService remarkService;
    private final ChangeFinder changes;
    private final StepExecutor steps;
    private final StaffWording words;

    RemarkController(RemarkService remarkService, ChangeFinder changes, StepExecutor steps, StaffWording words) {
        this.remarkService = remarkService;
        this.changes = changes;
        this.steps = steps;
        this.words = words;
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/remarks")
    String remark(
            @PathVariable long id,
            RemarkForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        FormValidation formValidation = new FormValidation();
        form.validateQuestion(formValidation, words);
        return make(
                id,
                member,
                () -> remarkService.add(place(id, form), FormInput.text(form.question()), member),
                StepResponse.of(formValidation, form),
                model,
                response);
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/answers")
    String answer(
            @PathVariable long id,
            RemarkForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        FormValidation formValidation = new FormValidation();
        form.validateAnswer(formValidation, words);
        return make(
                id,
                member,
                () -> remarkService.answer(id, FormInput.id(form.answered()), FormInput.text(form.answer()), member),
                StepResponse.of(formValidation, form),
                model,
                response);
    }

    private String make(
            long id, StaffMember member, Runnable step, StepResponse typed, Model model, HttpServletResponse response) {
        return typed.mistakes().isEmpty()
                ? steps.make(new StepAttempt(AuditAction.CHANGE_REMARKED, id, member), step, typed, model, response)
                : steps.invalid(id, member, typed, model, response);
    }

    /** Returns what the remark is about: the whole change if the form names no field of one of its subjects. */
    private RemarkPlace place(long id, RemarkForm form) {
        String field = form.fieldName();
        ChangeView view = changes.view(id);
        int latest = view.latest().number();
        int seen = FormInput.number(form.revision());
        int revision = seen > 0 && seen <= latest ? seen : latest;
        return view.subject(form.item())
                .map(ChangeSubject::subject)
                .filter(subject -> Schema.of(subject.kind()).field(field).isPresent())
                .map(subject -> new RemarkPlace(id, revision, subject.item(), field))
                .orElseGet(() -> new RemarkPlace(id, revision, null, null));
    }
}
