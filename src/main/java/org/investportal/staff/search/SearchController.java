package org.investportal.staff.search;

import org.investportal.accounts.StaffMember;
import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the search of the desk. */
@Controller
class SearchController {

    private final SearchPageFactory pages;

    SearchController(SearchPageFactory pages) {
        this.pages = pages;
    }

    @GetMapping("/staff/search")
    String search(@RequestParam @Nullable String q, @AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.of(FormInput.line(q), member));
        return "staff/search";
    }
}
