package org.investportal.staff.content;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Coded;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.staff.editing.FormOpener;
import org.investportal.staff.usage.SubjectAction;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Serves the pages that draft the withdrawal of a published subject, mark it as in doubt, or take it out of the catalogue. */
@Controller
class SubjectActionController {

    private static final String PATH =
            FormAddress.CONTENT + "{kind}/{item:[0-9]{1,18}}/{action:withdrawal|doubt|removal}";

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final DraftService draftService;
    private final SubjectActionPageFactory pages;
    private final EditorsNoteReader notes;
    private final StaffWording words;
    private final RefusalRecorder log;

    SubjectActionController(
            Catalogue catalogue,
            PublishedContentReader published,
            DraftService draftService,
            SubjectActionPageFactory pages,
            EditorsNoteReader notes,
            StaffWording words,
            RefusalRecorder log) {
        this.catalogue = catalogue;
        this.published = published;
        this.draftService = draftService;
        this.pages = pages;
        this.notes = notes;
        this.words = words;
        this.log = log;
    }

    @GetMapping(PATH)
    String ask(
            @PathVariable String kind,
            @PathVariable long item,
            @PathVariable String action,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        Subject subject = new Subject(FormOpener.kind(kind), item);
        SubjectAction chosen = Coded.parse(SubjectAction.class, action);
        if (!isPossible(chosen, subject)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        SubjectActionForm form = SubjectActionForm.of(published.at(catalogue.current(), subject), catalogue.current());
        return show(subject, chosen, form, member, new FormValidation(), null, model);
    }

    @PostMapping(PATH)
    String draft(
            @PathVariable String kind,
            @PathVariable long item,
            @PathVariable String action,
            SubjectActionForm form,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        Subject subject = new Subject(FormOpener.kind(kind), item);
        SubjectAction chosen = Coded.parse(SubjectAction.class, action);
        if (!isPossible(chosen, subject)) {
            return past(subject, chosen, form, member, model, response);
        }
        FormValidation mistakes = new FormValidation();
        Content wanted = chosen.applied(published.at(form.validEdition(catalogue.current()), subject));
        if (chosen == SubjectAction.DOUBT) {
            wanted = notes.read(subject.kind(), wanted, form, mistakes);
        }
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(subject, chosen, form, member, mistakes, null, model);
        }
        return start(subject, chosen, form, wanted, member, model, response);
    }

    private String start(
            Subject subject,
            SubjectAction action,
            SubjectActionForm form,
            Content wanted,
            StaffMember member,
            Model model,
            HttpServletResponse response) {
        int edition = form.validEdition(catalogue.current());
        String refusal;
        try {
            if (draftService.start(form.validKey(), subject, edition, wanted, member) instanceof SaveResult.Kept kept) {
                return "redirect:" + FormAddress.CHANGES + kept.change();
            }
            refusal = words.of("subject-action.overtaken");
        } catch (StepRefused refused) {
            String about = subject.kind().code() + " " + subject.item();
            log.record(member, AuditAction.CHANGE_STARTED, about, refused);
            refusal = words.of(refused.code());
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        SubjectActionForm again = new SubjectActionForm(null, null, form.note(), form.noteInChinese());
        return show(subject, action, again, member, new FormValidation(), refusal, model);
    }

    private boolean isPossible(SubjectAction action, Subject subject) {
        return SubjectAction.of(subject.kind(), published.at(catalogue.current(), subject))
                .contains(action);
    }

    /** Shows the page with what was typed if the action was possible for the edition that its author looked at. */
    private String past(
            Subject subject,
            SubjectAction action,
            SubjectActionForm form,
            StaffMember member,
            Model model,
            HttpServletResponse response) {
        Content seen = published.at(form.validEdition(catalogue.current()), subject);
        if (!SubjectAction.of(subject.kind(), seen).contains(action)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(subject, action, form, member, new FormValidation(), words.of("subject-action.past"), model);
    }

    private String show(
            Subject subject,
            SubjectAction action,
            SubjectActionForm form,
            StaffMember member,
            FormValidation mistakes,
            @Nullable String refusal,
            Model model) {
        model.addAttribute("page", pages.page(subject, action, form, member, mistakes, refusal));
        return "staff/subject-action";
    }
}
