package org.investportal.staff.sources;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.source.SourceTextRefused;
import org.investportal.editorial.source.SourceTextService;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
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
import org.springframework.web.multipart.MultipartFile;

/** Serves the list of sources with their texts, and attaches or removes the text of one. */
@Controller
class SourceTextController {

    private static final String SOURCE = SourceTextPageFactory.PATH + "/{item:\\d{1,18}}";

    private final SourceTextService texts;
    private final SourceTextPageFactory pages;
    private final StaffWording words;
    private final RefusalRecorder log;

    SourceTextController(
            SourceTextService texts, SourceTextPageFactory pages, StaffWording words, RefusalRecorder log) {
        this.texts = texts;
        this.pages = pages;
        this.words = words;
        this.log = log;
    }

    @GetMapping(SourceTextPageFactory.PATH)
    String list(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.list(member));
        return "staff/sources";
    }

    @GetMapping(SOURCE)
    String source(
            @PathVariable long item,
            @RequestParam(required = false) @Nullable String converted,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        return show(item, new SourceTextForm("", new FormValidation(), converted != null), member, model);
    }

    /** Attaches the chosen file, or else the pasted text. */
    @PostMapping(SOURCE)
    String attach(
            @PathVariable long item,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String text,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response)
            throws IOException {
        byte[] chosen = file == null ? new byte[0] : file.getBytes();
        boolean isFile = chosen.length > 0;
        byte[] sent = isFile ? chosen : FormInput.exactly(text).getBytes(StandardCharsets.UTF_8);
        try {
            boolean converted = texts.attach(item, sent, member);
            return "redirect:" + SourceTextPageFactory.path(item) + (converted ? "?converted" : "");
        } catch (SourceTextRefused refused) {
            log.record(member, AuditAction.SOURCE_TEXT_ATTACHED, SourceTextService.about(item), refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FormValidation mistakes = new FormValidation();
            mistakes.add(
                    isFile || sent.length == 0 ? "file" : "text",
                    words.of("source-text-refused." + refused.reason().code(), refused.arguments()));
            return show(item, new SourceTextForm(FormInput.text(text), mistakes, false), member, model);
        }
    }

    @PostMapping(SOURCE + "/removal")
    String remove(@PathVariable long item, @AuthenticationPrincipal StaffMember member) {
        if (!pages.isKnown(item)) {
            throw ChangeNotFound.ofSource(item);
        }
        texts.remove(item, member);
        return "redirect:" + SourceTextPageFactory.path(item);
    }

    /** A role was taken away meanwhile: the security chain has let through who had it. */
    @ExceptionHandler(StepRefused.class)
    void refused(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private String show(long item, SourceTextForm form, StaffMember member, Model model) {
        model.addAttribute("page", pages.source(item, form, member).orElseThrow(() -> ChangeNotFound.ofSource(item)));
        return "staff/source-text";
    }
}
