package org.investportal.staff.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.annotation.AnnotatedText;
import org.investportal.editorial.annotation.DocumentDraftService;
import org.investportal.editorial.annotation.DocumentFinder;
import org.investportal.editorial.annotation.DocumentService;
import org.investportal.editorial.annotation.DocumentView;
import org.investportal.editorial.annotation.NumberDecision;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Content;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.staff.documents.DecisionReader.NumberRead;
import org.investportal.staff.documents.DocumentPageFactory.PageRequested;
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

/** Serves the page of a document and takes the decisions on its numbers. */
@Controller
class NumberController {

    private static final String DOCUMENT = DocumentController.PATH + "/{id:\\d{1,18}}";

    private final DocumentService documents;
    private final DocumentDraftService drafts;
    private final DocumentFinder finder;
    private final DocumentPageFactory pages;
    private final DecisionReader reader;
    private final ValueQuestion question;
    private final ConflictWording conflicts;
    private final StaffWording words;
    private final RefusalRecorder log;

    NumberController(
            DocumentService documents,
            DocumentDraftService drafts,
            DocumentFinder finder,
            DocumentPageFactory pages,
            DecisionReader reader,
            ValueQuestion question,
            ConflictWording conflicts,
            StaffWording words,
            RefusalRecorder log) {
        this.documents = documents;
        this.drafts = drafts;
        this.finder = finder;
        this.pages = pages;
        this.reader = reader;
        this.question = question;
        this.conflicts = conflicts;
        this.words = words;
        this.log = log;
    }

    @GetMapping(DOCUMENT)
    String document(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String page,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        int wanted = page == null ? 0 : FormInput.page(page);
        return show(id, PageRequested.of(place(FormInput.line(at)).orElse(null), wanted, null), member, model);
    }

    /** Stores what the form shows, or that the number is left out, and goes to the next undecided number. */
    @PostMapping(DOCUMENT + "/numbers/{place:[0-9.]{5,17}}")
    String decide(
            @PathVariable long id,
            @PathVariable String place,
            NumberForm form,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        DocumentView document = finder.view(id, member);
        AnnotatedText text = document.text();
        Locator at = place(place).filter(text.numbers()::containsKey).orElseThrow(() -> ChangeNotFound.ofDocument(id));
        FormValidation mistakes = new FormValidation();
        NumberRead number = new NumberRead(
                String.valueOf(text.numbers().get(at)),
                text.proposal(at),
                document.details().language(),
                NewNameList.of(document.decisions()));
        Content decided = DecisionReader.leftOut(form)
                .orElseGet(() -> question.answered(form, reader.read(form, number, mistakes), at, document, mistakes));
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, new PageRequested(at, 0, form, mistakes, null), member, model);
        }
        return store(id, new PageRequested(at, 0, form, mistakes, null), decided, member, response, model);
    }

    private String store(
            long id,
            PageRequested sent,
            Content decided,
            StaffMember member,
            HttpServletResponse response,
            Model model) {
        Locator at = Objects.requireNonNull(sent.at());
        int seen = FormInput.number(Objects.requireNonNull(sent.typed()).seen());
        try {
            Optional<NumberDecision> other = documents.decide(id, at, decided, seen, member);
            return other.isPresent()
                    ? conflict(id, sent.with(conflicts.of(readable(id, at, member))), member, response, model)
                    : "redirect:" + DocumentController.path(id)
                            + pages.next(id, at, member)
                                    .map(next -> "?at=" + next.code())
                                    .orElse("");
        } catch (StepRefused refused) {
            log.record(member, AuditAction.NUMBER_DECIDED, DocumentService.about(id), refused);
            return conflict(id, sent.with(words.of(refused.code())), member, response, model);
        }
    }

    private NumberDecision readable(long id, Locator at, StaffMember member) {
        return finder.view(id, member).decisions().stream()
                .filter(decision -> decision.place().equals(at))
                .findFirst()
                .orElseThrow(() -> ChangeNotFound.ofDocument(id));
    }

    /** Makes the drafts and goes to their change, which is completed and submitted next. */
    @PostMapping(DOCUMENT + "/drafts")
    String draft(
            @PathVariable long id,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        finder.view(id, member);
        try {
            OptionalLong change = drafts.draft(id, member);
            return "redirect:"
                    + (change.isPresent() ? "/staff/changes/" + change.getAsLong() : DocumentController.path(id));
        } catch (StepRefused refused) {
            log.record(member, AuditAction.DOCUMENT_DRAFTED, DocumentService.about(id), refused);
            return conflict(id, PageRequested.of(null, 0, words.of(refused.code())), member, response, model);
        }
    }

    @PostMapping(DOCUMENT + "/deletion")
    String delete(
            @PathVariable long id,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        try {
            documents.delete(id, member);
            return "redirect:" + DocumentController.PATH;
        } catch (StepRefused refused) {
            log.record(member, AuditAction.DOCUMENT_DELETED, DocumentService.about(id), refused);
            return conflict(id, PageRequested.of(null, 0, words.of(refused.code())), member, response, model);
        }
    }

    /** Removes the text of a document of which drafts were made. */
    @PostMapping(DOCUMENT + "/removal")
    String removeText(
            @PathVariable long id,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        try {
            documents.removeText(id, member);
            return "redirect:" + DocumentController.path(id);
        } catch (StepRefused refused) {
            log.record(member, AuditAction.DOCUMENT_TEXT_REMOVED, DocumentService.about(id), refused);
            return conflict(id, PageRequested.of(null, 0, words.of(refused.code())), member, response, model);
        }
    }

    private String conflict(
            long id, PageRequested wanted, StaffMember member, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(id, wanted, member, model);
    }

    private String show(long id, PageRequested wanted, StaffMember member, Model model) {
        model.addAttribute("page", pages.of(id, wanted, member));
        return "staff/documents/document";
    }

    private static Optional<Locator> place(String code) {
        try {
            return Optional.of(Locator.parse(code));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
