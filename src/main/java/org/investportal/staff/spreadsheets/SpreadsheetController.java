package org.investportal.staff.spreadsheets;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.spreadsheet.SpreadsheetChoice;
import org.investportal.editorial.spreadsheet.SpreadsheetDraftService;
import org.investportal.editorial.spreadsheet.SpreadsheetPreview;
import org.investportal.editorial.spreadsheet.SpreadsheetPreviewService;
import org.investportal.editorial.spreadsheet.SpreadsheetReader;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused;
import org.investportal.editorial.spreadsheet.SpreadsheetTable;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Serves the form for a spreadsheet of figures, its preview, and makes its drafts. The browser keeps the rows until then; nothing is stored. */
@Controller
class SpreadsheetController {

    static final String PATH = "/staff/spreadsheets";

    private static final String DRAFTS = PATH + "/drafts";
    private static final String CHECK = "check";

    private final SpreadsheetReader reader;
    private final SpreadsheetPreviewService previews;
    private final SpreadsheetDraftService drafts;
    private final SpreadsheetPageFactory pages;
    private final StaffWording words;
    private final RefusalRecorder log;
    private final SourceChoiceFactory choices;

    SpreadsheetController(
            SpreadsheetReader reader,
            SpreadsheetPreviewService previews,
            SpreadsheetDraftService drafts,
            SpreadsheetPageFactory pages,
            StaffWording words,
            RefusalRecorder log,
            SourceChoiceFactory choices) {
        this.choices = choices;
        this.reader = reader;
        this.previews = previews;
        this.drafts = drafts;
        this.pages = pages;
        this.words = words;
        this.log = log;
    }

    @GetMapping(PATH)
    String blank(@RequestParam Map<String, String> asked, @AuthenticationPrincipal StaffMember member, Model model) {
        return form("", choices.read(asked), new FormValidation(), member, model);
    }

    /** Shows what the chosen file, or else the pasted text, would change. */
    @PostMapping(PATH)
    String preview(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model)
            throws IOException {
        byte[] chosen = file == null ? new byte[0] : file.getBytes();
        boolean isFile = isChosen(file);
        String pasted = SentTable.clean(sent.get(SentTable.TEXT));
        SpreadsheetChoice options = choices.read(sent);
        try {
            SpreadsheetTable table = isFile ? reader.file(chosen) : reader.text(pasted);
            return show(SentTable.of(table, options), null, member, model);
        } catch (SpreadsheetRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FormValidation mistakes = new FormValidation();
            mistakes.add(isFile ? "file" : "text", said(refused));
            return form(pasted, options, mistakes, member, model);
        }
    }

    /** Tells whether a file was chosen, even an empty one. Without a file, browsers send an empty name. */
    private static boolean isChosen(@Nullable MultipartFile file) {
        return file != null
                && (!file.isEmpty()
                        || !FormInput.line(file.getOriginalFilename()).isEmpty());
    }

    /** Makes drafts of the rows, or checks them again with the values that were typed into the preview. */
    @PostMapping(DRAFTS)
    String draft(
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        SentTable table;
        SpreadsheetChoice options = choices.read(sent);
        try {
            table = SentTable.read(sent, options, reader);
        } catch (SpreadsheetRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FormValidation mistakes = new FormValidation();
            mistakes.add("text", said(refused));
            return form(SentTable.clean(sent.get(SentTable.TEXT)), options, mistakes, member, model);
        }
        if (CHECK.equals(sent.get("then"))) {
            return show(table, null, member, model);
        }
        return save(table, FormInput.number(sent.get("edition")), member, response, model);
    }

    private String save(SentTable table, int seen, StaffMember member, HttpServletResponse response, Model model) {
        SpreadsheetPreview preview = previews.of(table.table(), table.options(), words.language());
        if (!SpreadsheetPageFactory.canBeDrafted(preview)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(table, null, member, model);
        }
        if (seen != preview.edition()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(table, words.of("spreadsheet.overtaken"), member, model);
        }
        try {
            return "redirect:/staff/changes/" + drafts.save(table.key(), preview, member);
        } catch (StepRefused refused) {
            log.record(member, AuditAction.CHANGE_STARTED, "spreadsheet", refused);
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(table, said(refused), member, model);
        }
    }

    /** The rows cannot be saved again as a new change, as a form can. */
    private String said(StepRefused refused) {
        return words.of(refused.code().equals("refused.state") ? "spreadsheet.closed" : refused.code());
    }

    private String said(SpreadsheetRefused refused) {
        return refused.arguments().entrySet().stream()
                .map(reason -> words.of(
                        "spreadsheet-refused." + reason.getKey().code(),
                        reason.getValue().toArray(String[]::new)))
                .collect(joining(" "));
    }

    private String form(
            String text, SpreadsheetChoice options, FormValidation mistakes, StaffMember member, Model model) {
        model.addAttribute("page", pages.form(member, text, options, mistakes));
        return "staff/spreadsheets/form";
    }

    private String show(SentTable table, @Nullable String notice, StaffMember member, Model model) {
        SpreadsheetPreview preview = previews.of(table.table(), table.options(), words.language());
        model.addAttribute("page", pages.preview(member, table, preview, notice));
        return "staff/spreadsheets/preview";
    }
}
