package org.investportal.staff.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.annotation.DocumentDescription;
import org.investportal.editorial.annotation.DocumentFinder;
import org.investportal.editorial.annotation.DocumentService;
import org.investportal.editorial.annotation.DocumentView;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.document.DocumentRefused;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Serves the list of documents, the form that adds one, and their texts. */
@Controller
class DocumentController {

    static final String PATH = "/staff/documents";

    private static final String NEW = PATH + "/new";

    private final DocumentService documents;
    private final DocumentFinder finder;
    private final NewDocumentReader reader;
    private final DocumentListPageFactory pages;
    private final RefusalRecorder log;

    DocumentController(
            DocumentService documents,
            DocumentFinder finder,
            NewDocumentReader reader,
            DocumentListPageFactory pages,
            RefusalRecorder log) {
        this.documents = documents;
        this.finder = finder;
        this.reader = reader;
        this.pages = pages;
        this.log = log;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(required = false) @Nullable String page,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        model.addAttribute("page", pages.list(member, FormInput.page(page)));
        return "staff/documents/list";
    }

    @GetMapping(NEW)
    String blank(@AuthenticationPrincipal StaffMember member, Model model) {
        return form(NewDocumentForm.EMPTY, FormKeyFactory.next(), new FormValidation(), member, model);
    }

    /** Adds the text of the chosen file, or else the pasted text. */
    @PostMapping(NEW)
    String add(
            NewDocumentForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "form-key", required = false) @Nullable String key,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response)
            throws IOException {
        FormValidation mistakes = new FormValidation();
        byte[] chosen = file == null ? new byte[0] : file.getBytes();
        NewDocumentForm read = form;
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        try {
            String text = reader.text(chosen, form.text());
            read = form.with(text);
            DocumentDescription details = reader.details(read, mistakes);
            if (details != null) {
                return "redirect:" + path(documents.add(FormKeyFactory.of(key), details, text, member));
            }
        } catch (DocumentRefused refused) {
            reader.details(read, mistakes); // all mistakes are shown at once
            log.record(member, AuditAction.DOCUMENT_ADDED, "document", refused);
            mistakes.add(chosen.length > 0 || form.text() == null ? "file" : "text", reader.refusal(refused));
        } catch (StepRefused refused) {
            log.record(member, AuditAction.DOCUMENT_ADDED, "document", refused);
            mistakes.add("text", reader.refusal(refused));
            status = HttpStatus.CONFLICT;
        }
        response.setStatus(status.value());
        return form(read, FormKeyFactory.of(key), mistakes, member, model);
    }

    /** Returns the text, so that an administrator can attach it to the source. */
    @GetMapping(PATH + "/{id:\\d{1,18}}.txt")
    ResponseEntity<byte[]> text(@PathVariable long id, @AuthenticationPrincipal StaffMember member) {
        DocumentView document = finder.view(id, member);
        if (document.document().isTextRemoved()) {
            throw new ErrorResponseException(HttpStatus.GONE);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("document-" + id + ".txt")
                                .build()
                                .toString())
                .body(document.content().getBytes(StandardCharsets.UTF_8));
    }

    private String form(NewDocumentForm form, String key, FormValidation mistakes, StaffMember member, Model model) {
        model.addAttribute("page", pages.blank(member, form, key, mistakes));
        return "staff/documents/new";
    }

    static String path(long id) {
        return PATH + "/" + id;
    }
}
