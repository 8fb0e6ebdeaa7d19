package org.investportal.staff.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the form of a change that has begun. */
@Controller
class ChangeFormController {

    private static final String EDIT = FormAddress.CHANGES + "{change:[0-9]{1,18}}/edit";

    private final FormOpener opening;
    private final ContentFormView contentFormView;
    private final ContentFormSaver contentFormSaver;

    ChangeFormController(FormOpener opening, ContentFormView contentFormView, ContentFormSaver contentFormSaver) {
        this.opening = opening;
        this.contentFormView = contentFormView;
        this.contentFormSaver = contentFormSaver;
    }

    /** The page of the change says why, where it cannot be edited. */
    @GetMapping(EDIT)
    String form(
            @PathVariable long change,
            @RequestParam @Nullable String scratch,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        OpenForm open = opening.ofChange(change, member);
        return Objects.requireNonNull(open.view()).mayEdit(member)
                ? contentFormView.open(open, open.filled(), scratch, List.of(), model)
                : "redirect:" + FormAddress.CHANGES + change;
    }

    @PostMapping(EDIT)
    String revise(
            @PathVariable long change,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        return contentFormSaver.keep(opening.ofChange(change, member), sent, response, model);
    }
}
