package org.investportal.staff.editions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.release.UndoService;
import org.investportal.editorial.release.UndoStep;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Undoes an edition, or one of its changes: leads to the change that restores what was published before. */
@Controller
class UndoController {

    private final UndoService undoService;
    private final UndoPageFactory pages;
    private final StaffWording words;

    UndoController(UndoService undoService, UndoPageFactory pages, StaffWording words) {
        this.undoService = undoService;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/staff/editions/{edition:\\d{1,9}}/undo")
    String ask(@PathVariable int edition, @AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.of(edition, steps(edition, 0), member));
        return "staff/undo";
    }

    /**
     * Starts the change. If a whole edition is undone and some of it has to stay, the page that lists this comes first.
     *
     * @param one the only change that is undone; all of the edition without it
     * @param seen sent by that page
     */
    @PostMapping("/staff/editions/{edition:\\d{1,9}}/undo")
    String undo(
            @PathVariable int edition,
            @RequestParam(name = "change", required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String seen,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        long change = FormInput.id(one);
        List<UndoStep> steps = steps(edition, change);
        boolean asks = change == 0 && seen == null && steps.stream().anyMatch(UndoStep::isLeft);
        Optional<Long> started = asks ? Optional.empty() : undo(edition, change, submission(edition), member);
        if (started.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("page", pages.of(edition, steps, member));
            return "staff/undo";
        }
        return "redirect:/staff/changes/" + started.get();
    }

    /** Nothing is started while others publish: the page is shown again as it is then. */
    private Optional<Long> undo(int edition, long change, Submission submission, StaffMember member) {
        try {
            return change > 0
                    ? undoService.undo(edition, change, submission, member)
                    : undoService.undo(edition, submission, member);
        } catch (StepRefused refused) {
            return Optional.empty();
        }
    }

    private Submission submission(int edition) {
        return new Submission(EntryKind.CORRECTION, reason(Language.EN, edition), reason(Language.ZH, edition), null);
    }

    private String reason(Language language, int edition) {
        return words.in(language, "undo-reason", EntryKind.CORRECTION, String.valueOf(edition));
    }

    private List<UndoStep> steps(int edition, long change) {
        List<UndoStep> steps = change > 0 ? undoService.of(edition, change) : undoService.of(edition);
        if (steps.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return steps;
    }
}
