package org.investportal.staff.review;

import org.investportal.accounts.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of changes. */
@Controller
class ChangeController {

    private final ChangePageFactory pages;

    ChangeController(ChangePageFactory pages) {
        this.pages = pages;
    }

    @GetMapping("/staff/changes/{id:\\d{1,18}}")
    String change(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String all,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        model.addAttribute("page", pages.of(id, member, all != null, StepResponse.NONE));
        return "staff/change";
    }
}
