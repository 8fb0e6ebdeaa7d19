package org.investportal.staff.enquiries;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.Checklist;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.handling.EnquiryChanged;
import org.investportal.enquiries.handling.EnquiryNotFound;
import org.investportal.enquiries.handling.EnquiryService;
import org.investportal.enquiries.handling.ReportDecisionService;
import org.investportal.enquiries.report.ReportResult;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.staff.session.StaffPath;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the decisions of staff about reports of errors. */
@Controller
class ReportDecisionController {

    private final EnquiryPageFactory pages;
    private final ReportDecisionService service;
    private final ReportDecisionValidator validator;
    private final Checklist checklist;
    private final StaffWording words;
    private final RefusalRecorder log;

    ReportDecisionController(
            EnquiryPageFactory pages,
            ReportDecisionService service,
            ReportDecisionValidator validator,
            Checklist checklist,
            StaffWording words,
            RefusalRecorder log) {
        this.pages = pages;
        this.service = service;
        this.validator = validator;
        this.checklist = checklist;
        this.words = words;
        this.log = log;
    }

    @ExceptionHandler(EnquiryNotFound.class)
    String notFound() {
        return "forward:" + StaffPath.MISSING;
    }

    @PostMapping(EnquiryLineMapper.PATH + "/{id:\\d{1,18}}/decision")
    String decide(
            @PathVariable long id,
            ReportDecisionForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        EnquiryView report = service.report(id);
        Reply reply = new Reply(id, form, member, model, response);
        FormValidation errors = new FormValidation();
        Optional<ReportResult> result = validator.result(form, report, member, errors);
        return result.isEmpty()
                ? again(reply, errors, HttpStatus.UNPROCESSABLE_CONTENT, null)
                : store(reply, result.get());
    }

    private String store(Reply reply, ReportResult result) {
        int version = FormInput.number(reply.form().version());
        try {
            service.decide(new EnquiryService.Step(reply.id(), version, reply.member()), result);
            if (result.published()) {
                // words that were suppressed after the form was checked, and before the decision was stored
                service.hideSaying(checklist.hidden()::isSaidIn);
            }
            return "redirect:" + EnquiryLineMapper.PATH + "/" + reply.id() + "?done=yes";
        } catch (EnquiryChanged changed) {
            log.record(reply.member(), AuditAction.REPORT_DECIDED, changed.about(), changed);
            return again(reply, new FormValidation(), HttpStatus.CONFLICT, words.of("enquiry.changed"));
        }
    }

    private String again(Reply reply, FormValidation errors, HttpStatus status, @Nullable String refusal) {
        reply.response().setStatus(status.value());
        EnquiryPageFactory.Typed typed = new EnquiryPageFactory.Typed(null, null, reply.form(), errors, refusal, false);
        reply.model().addAttribute("page", pages.page(reply.id(), typed, reply.member()));
        return "staff/enquiry";
    }

    /** What every answer to a decision needs. */
    private record Reply(
            long id, ReportDecisionForm form, StaffMember member, Model model, HttpServletResponse response) {}
}
