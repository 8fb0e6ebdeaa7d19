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

    private static final String EDIT = FormPlace.CHANGES + "{change:[0-9]{1,18}}/edit";

    private final FormOpening opening;
    private final Typing typing;
    private final Keeping keeping;

    ChangeFormController(FormOpening opening, Typing typing, Keeping keeping) {
        this.opening = opening;
        this.typing = typing;
        this.keeping = keeping;
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
                ? typing.open(open, open.filled(), scratch, List.of(), model)
                : "redirect:" + FormPlace.CHANGES + change;
    }

    @PostMapping(EDIT)
    String revise(
            @PathVariable long change,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        return keeping.keep(opening.ofChange(change, member), sent, response, model);
    }
}
