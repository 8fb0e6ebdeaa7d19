package org.investportal.staff.review;

import org.investportal.accounts.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the list of changes. */
@Controller
class ChangesController {

    private final ChangesPageFactory pages;

    ChangesController(ChangesPageFactory pages) {
        this.pages = pages;
    }

    @GetMapping("/staff/changes")
    String changes(ChangesFilter filter, @AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.of(filter, member));
        return "staff/changes";
    }
}
