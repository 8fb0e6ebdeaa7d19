package org.investportal.staff.enquiries;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.enquiries.handling.EnquiryList;
import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the lists of enquiries, the search and the file. Words that are searched for are sent by post, because addresses are logged. */
@Controller
class EnquiryListController {

    private final EnquiryListPageFactory pages;
    private final EnquiryFileWriter files;
    private final AuditLog log;

    EnquiryListController(EnquiryListPageFactory pages, EnquiryFileWriter files, AuditLog log) {
        this.pages = pages;
        this.files = files;
        this.log = log;
    }

    @GetMapping(EnquiryLineMapper.PATH)
    String list(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String page,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        model.addAttribute("page", pages.list(listOf(show), FormInput.page(page), member));
        return "staff/enquiries";
    }

    @PostMapping(EnquiryLineMapper.PATH)
    String search(
            @RequestParam(required = false) @Nullable String q,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        model.addAttribute("page", pages.found(FormInput.line(q), member));
        return "staff/enquiries";
    }

    @GetMapping(EnquiryLineMapper.PATH + ".csv")
    void file(
            @RequestParam(required = false) @Nullable String show,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response)
            throws IOException {
        EnquiryList list = listOf(show);
        log.record(AuditAction.ENQUIRIES_EXPORTED, member.account(), member.fullName(), "enquiries", list.code());
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("enquiries-" + list.code() + ".csv")
                        .build()
                        .toString());
        files.csv(list, member, response.getWriter());
    }

    private static EnquiryList listOf(@Nullable String code) {
        return Stream.of(EnquiryList.values())
                .filter(list -> list.code().equals(code))
                .findFirst()
                .orElse(EnquiryList.NEW);
    }
}
