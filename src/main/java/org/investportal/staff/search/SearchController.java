package org.investportal.staff.search;

import java.util.Optional;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.search.ContentSearch;
import org.investportal.staff.FormInput;
import org.investportal.staff.editing.FormAddress;
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
    private final ContentSearch search;

    SearchController(SearchPageFactory pages, ContentSearch search) {
        this.pages = pages;
        this.search = search;
    }

    /** The address of a public page leads an editor to the form of what the page shows. */
    @GetMapping("/staff/search")
    String search(@RequestParam @Nullable String q, @AuthenticationPrincipal StaffMember member, Model model) {
        Optional<Subject> shown = member.is(Role.EDITOR) ? search.shownAt(FormInput.line(q)) : Optional.empty();
        if (shown.isPresent()) {
            return "redirect:" + FormAddress.of(shown.get()).path();
        }
        model.addAttribute("page", pages.of(FormInput.line(q), member));
        return "staff/search";
    }
}
