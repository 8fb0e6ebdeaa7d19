package org.investportal.staff.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ChangeView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the forms of the subjects of a change. */
@Controller
class ChangeFormController {

    private static final String EDIT = FormAddress.CHANGES + "{change:[0-9]{1,18}}/edit";
    private static final String SUBJECT = EDIT + "/{item:[0-9]{1,18}}";

    private final FormOpener opening;
    private final ContentFormView contentFormView;
    private final ContentFormSaver contentFormSaver;

    ChangeFormController(FormOpener opening, ContentFormView contentFormView, ContentFormSaver contentFormSaver) {
        this.opening = opening;
        this.contentFormView = contentFormView;
        this.contentFormSaver = contentFormSaver;
    }

    /** Shows the form of the subject that the change began with. */
    @GetMapping(EDIT)
    String first(
            @PathVariable long change,
            @RequestParam @Nullable String scratch,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        return show(opening.ofChange(change, member), scratch, null, null, model);
    }

    @GetMapping(SUBJECT)
    String form(
            @PathVariable long change,
            @PathVariable long item,
            @RequestParam @Nullable String scratch,
            @RequestParam @Nullable String added,
            @RequestParam(name = ReturnAddress.FIELD) @Nullable String backTo,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        return show(opening.ofChange(change, item, member), scratch, added, backTo, model);
    }

    /** The page of the change says why, where it cannot be edited. */
    private String show(
            OpenForm open, @Nullable String scratch, @Nullable String added, @Nullable String backTo, Model model) {
        if (open.isTakenOut()) {
            return contentFormView.openOutside(open, opening.outside(open), scratch, model);
        }
        ChangeView view = Objects.requireNonNull(open.view());
        boolean removal = view.subject(open.place().item())
                .filter(ChangeSubject::isRemoval)
                .isPresent();
        return !removal && view.mayEdit(open.member())
                ? contentFormView.open(open, open.filledWith(open.filled(), added, backTo), scratch, List.of(), model)
                : "redirect:" + FormAddress.CHANGES + open.place().change();
    }

    @PostMapping(SUBJECT)
    String revise(
            @PathVariable long change,
            @PathVariable long item,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        return contentFormSaver.keep(opening.ofChange(change, item, member), sent, response, model);
    }
}
