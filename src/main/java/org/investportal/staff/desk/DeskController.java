package org.investportal.staff.desk;

import org.investportal.accounts.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the desk. */
@Controller
class DeskController {

    private final DeskPageFactory pages;

    DeskController(DeskPageFactory pages) {
        this.pages = pages;
    }

    @GetMapping("/staff")
    String desk(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.of(member));
        return "staff/desk";
    }
}
