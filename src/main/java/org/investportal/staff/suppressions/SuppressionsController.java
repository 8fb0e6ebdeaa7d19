package org.investportal.staff.suppressions;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.enquiries.handling.ReportDecisionService;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.staff.VisibleText;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the list of suppressed texts, and hides or shows one. */
@Controller
class SuppressionsController {

    private static final int LONGEST_REASON = 1000;
    private static final String TEXT =
            SuppressionPageFactory.PATH + "/{words:text|reason|summary|quotation}/{edition:\\d{1,9}}/{item:\\d{1,18}}";

    private final TextSuppressionService texts;
    private final ReportDecisionService decisions;
    private final Checklist checklist;
    private final SuppressionPageFactory pages;
    private final StaffWording words;
    private final RefusalRecorder log;

    SuppressionsController(
            TextSuppressionService texts,
            ReportDecisionService decisions,
            Checklist checklist,
            SuppressionPageFactory pages,
            StaffWording words,
            RefusalRecorder log) {
        this.texts = texts;
        this.decisions = decisions;
        this.checklist = checklist;
        this.pages = pages;
        this.words = words;
        this.log = log;
    }

    @GetMapping(SuppressionPageFactory.PATH)
    String list(SuppressionsFilter filter, @AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.list(filter, member));
        return "staff/suppressions";
    }

    @GetMapping(TEXT)
    String ask(
            @PathVariable("words") String kind,
            @PathVariable int edition,
            @PathVariable long item,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        return show(key(kind, edition, item), "", new FormValidation(), member, model);
    }

    @PostMapping(TEXT)
    String suppress(
            @PathVariable("words") String kind,
            @PathVariable int edition,
            @PathVariable long item,
            @RequestParam(name = "reason", required = false) @Nullable String typed,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        String reason = FormInput.text(typed);
        FormValidation formValidation = new FormValidation();
        VisibleText.require("reason", reason, formValidation, words);
        if (reason.isEmpty()) {
            formValidation.add("reason", words.of("suppression.reason.missing"));
        } else if (reason.length() > LONGEST_REASON) {
            formValidation.add("reason", words.of("form.too-long", String.valueOf(LONGEST_REASON)));
        }
        if (!formValidation.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(key(kind, edition, item), reason, formValidation, member, model);
        }
        Suppression.Key key = key(kind, edition, item);
        try {
            texts.suppress(key, reason, member);
            decisions.hideSaying(checklist.hidden()::isSaidIn); // at once; the listener does it if this fails
        } catch (StepRefused refused) {
            log.record(member, AuditAction.TEXT_SUPPRESSED, TextSuppressionService.about(key), refused);
            return refused(refused, key, reason, member, model, response);
        }
        return "redirect:" + SuppressionPageFactory.PATH;
    }

    @PostMapping(TEXT + "/lifting")
    String lift(
            @PathVariable("words") String kind,
            @PathVariable int edition,
            @PathVariable long item,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        Suppression.Key key = key(kind, edition, item);
        try {
            texts.lift(key, member);
        } catch (StepRefused refused) {
            log.record(member, AuditAction.SUPPRESSION_LIFTED, TextSuppressionService.about(key), refused);
            return refused(refused, key, "", member, model, response);
        }
        return "redirect:" + SuppressionPageFactory.PATH;
    }

    /** The words are suppressed already, or a role was taken away meanwhile: the chain has let through who has it. */
    private String refused(
            StepRefused refused,
            Suppression.Key key,
            String reason,
            StaffMember member,
            Model model,
            HttpServletResponse response) {
        FormValidation formValidation = new FormValidation();
        formValidation.add("reason", words.of("step-" + refused.code()));
        boolean role = refused.code().equals("refused.role");
        response.setStatus((role ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT).value());
        return show(key, reason, formValidation, member, model);
    }

    private String show(
            Suppression.Key key, String reason, FormValidation formValidation, StaffMember member, Model model) {
        model.addAttribute(
                "page", pages.ask(key, reason, formValidation, member).orElseThrow(() -> ChangeNotFound.ofText(key)));
        return "staff/suppression";
    }

    private static Suppression.Key key(String kind, int edition, long item) {
        return new Suppression.Key(Coded.parse(WordsKind.class, kind), edition, item);
    }
}
