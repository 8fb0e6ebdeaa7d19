package org.investportal.staff.log;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditFilter;
import org.investportal.audit.AuditLog;
import org.investportal.audit.AuditTrail;
import org.investportal.editorial.change.Checklist;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the log, page by page and as a file. */
@Controller
class LogController {

    private final LogPageFactory pages;
    private final AuditTrail trail;
    private final AuditLog log;
    private final Checklist checklist;
    private final StaffWording words;
    private final TimeWording timeWording;

    LogController(
            LogPageFactory pages,
            AuditTrail trail,
            AuditLog log,
            Checklist checklist,
            StaffWording words,
            TimeWording timeWording) {
        this.pages = pages;
        this.trail = trail;
        this.log = log;
        this.checklist = checklist;
        this.words = words;
        this.timeWording = timeWording;
    }

    @GetMapping("/staff/log")
    String log(
            @AuthenticationPrincipal StaffMember member,
            LogForm form,
            @RequestParam(required = false) @Nullable Long olderThan,
            HttpServletResponse response,
            Model model) {
        LogPage page = pages.of(member, form, olderThan);
        if (!page.mistakes().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else {
            record(AuditAction.LOG_READ, member, form);
        }
        model.addAttribute("page", page);
        return "staff/log";
    }

    @GetMapping("/staff/log.csv")
    @Nullable
    String csv(@AuthenticationPrincipal StaffMember member, LogForm form, HttpServletResponse response, Model model)
            throws IOException {
        FormValidation formValidation = new FormValidation();
        AuditFilter filter = form.read(words, timeWording, formValidation);
        if (!formValidation.isEmpty()) {
            return log(member, form, null, response, model); // rather than more than was asked for
        }
        record(AuditAction.LOG_EXPORTED, member, form);
        write(filter, response);
        return null;
    }

    /** Records the step without the words that were searched for: later searches for the same words would find the entry. */
    private void record(AuditAction action, StaffMember member, LogForm form) {
        log.record(action, member.account(), member.fullName(), "log", form.bounds());
    }

    private void write(AuditFilter filter, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("log.csv").build().toString());
        try (LogCsv csv = LogCsv.to(response.getWriter(), timeWording, checklist.hidden())) {
            trail.each(filter, csv::write);
        }
    }
}
