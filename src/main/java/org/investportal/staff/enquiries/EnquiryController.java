package org.investportal.staff.enquiries;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.enquiries.EnquiryEntry;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.handling.EnquiryChanged;
import org.investportal.enquiries.handling.EnquiryNotFound;
import org.investportal.enquiries.handling.EnquiryService;
import org.investportal.mail.MailAvailability;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.staff.VisibleText;
import org.investportal.staff.session.StaffPath;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves one enquiry, and takes the steps of staff. */
@Controller
class EnquiryController {

    private static final String PATH = EnquiryLineMapper.PATH + "/{id:\\d{1,18}}";
    private static final String MAIL = "mail";

    private final EnquiryPageFactory pages;
    private final EnquiryService service;
    private final MailAvailability mail;
    private final StaffWording words;
    private final RefusalRecorder log;

    EnquiryController(
            EnquiryPageFactory pages,
            EnquiryService service,
            MailAvailability mail,
            StaffWording words,
            RefusalRecorder log) {
        this.pages = pages;
        this.service = service;
        this.mail = mail;
        this.words = words;
        this.log = log;
    }

    @ExceptionHandler(EnquiryNotFound.class)
    String notFound() {
        return "forward:" + StaffPath.MISSING;
    }

    @GetMapping(PATH)
    String enquiry(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String template,
            @RequestParam(required = false) @Nullable String done,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        String answer = template == null ? "" : pages.template(template, id);
        EnquiryPageFactory.Typed typed =
                new EnquiryPageFactory.Typed(null, answer, null, new FormValidation(), null, "yes".equals(done));
        return show(id, typed, member, model);
    }

    @PostMapping(PATH + "/owner")
    String assign(
            @PathVariable long id,
            EnquiryStepForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        long owner = FormInput.id(form.owner());
        return step(
                AuditAction.ENQUIRY_ASSIGNED,
                form,
                new Reply(id, member, model, response),
                step -> service.assign(step, owner == 0 ? null : owner));
    }

    @PostMapping(PATH + "/state")
    String move(
            @PathVariable long id,
            EnquiryStepForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        Reply reply = new Reply(id, member, model, response);
        return Stream.of(EnquiryState.values())
                .filter(state -> state != EnquiryState.ANSWERED && state.code().equals(form.state()))
                .findFirst()
                .map(state -> step(AuditAction.ENQUIRY_MOVED, form, reply, step -> service.move(step, state)))
                .orElseGet(() -> again(form, reply, new FormValidation(), HttpStatus.UNPROCESSABLE_CONTENT, null));
    }

    @PostMapping(PATH + "/note")
    String note(
            @PathVariable long id,
            EnquiryStepForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        Reply reply = new Reply(id, member, model, response);
        String text = FormInput.text(form.note());
        FormValidation errors = check("note", text);
        return errors.isEmpty()
                ? step(AuditAction.ENQUIRY_NOTED, form, reply, step -> service.note(step, text))
                : again(form, reply, errors, HttpStatus.UNPROCESSABLE_CONTENT, null);
    }

    @PostMapping(PATH + "/answer")
    String answer(
            @PathVariable long id,
            EnquiryStepForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        Reply reply = new Reply(id, member, model, response);
        String text = FormInput.text(form.answer());
        boolean byMail = MAIL.equals(form.how());
        FormValidation errors = check("answer", text);
        if (byMail && !mail.isSet()) {
            errors.add("answer", words.of("enquiry.mail.not-set"));
        } else if (byMail && !pages.isAnswerable(id)) {
            errors.add("answer", words.of("error-report.no-address"));
        }
        if (!errors.isEmpty()) {
            return again(form, reply, errors, HttpStatus.UNPROCESSABLE_CONTENT, null);
        }
        return step(AuditAction.ENQUIRY_ANSWERED, form, reply, step -> {
            if (byMail) {
                service.answerByMail(step, text);
            } else {
                service.recordAnswer(step, text);
            }
        });
    }

    @PostMapping(PATH + "/mails/{number:\\d{1,18}}")
    String sendAgain(
            @PathVariable long id,
            @PathVariable long number,
            EnquiryStepForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        return step(
                AuditAction.ENQUIRY_MAIL_SENT_AGAIN,
                form,
                new Reply(id, member, model, response),
                step -> service.sendAgain(step, number));
    }

    private FormValidation check(String field, String text) {
        FormValidation errors = new FormValidation();
        if (text.isEmpty()) {
            errors.add(field, words.of("enquiry.text.missing"));
        } else if (text.length() > EnquiryEntry.LONGEST) {
            errors.add(field, words.of("form.too-long", String.valueOf(EnquiryEntry.LONGEST)));
        }
        VisibleText.require(field, text, errors, words);
        return errors;
    }

    private String step(AuditAction tried, EnquiryStepForm form, Reply reply, Consumer<EnquiryService.Step> taken) {
        try {
            taken.accept(new EnquiryService.Step(reply.id(), FormInput.number(form.version()), reply.member()));
            return "redirect:" + EnquiryLineMapper.PATH + "/" + reply.id();
        } catch (EnquiryChanged changed) {
            log.record(reply.member(), tried, changed.about(), changed);
            return again(form, reply, new FormValidation(), HttpStatus.CONFLICT, words.of("enquiry.changed"));
        }
    }

    private String again(
            EnquiryStepForm form, Reply reply, FormValidation errors, HttpStatus status, @Nullable String refusal) {
        reply.response().setStatus(status.value());
        return show(
                reply.id(),
                new EnquiryPageFactory.Typed(form.note(), form.answer(), null, errors, refusal, false),
                reply.member(),
                reply.model());
    }

    private String show(long id, EnquiryPageFactory.Typed typed, StaffMember member, Model model) {
        model.addAttribute("page", pages.page(id, typed, member));
        return "staff/enquiry";
    }

    /** What every answer to a step needs. */
    private record Reply(long id, StaffMember member, Model model, HttpServletResponse response) {}
}
