package org.investportal.staff.search;

import java.util.Optional;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.search.ContentSearch;
import org.investportal.editorial.search.SearchQuery;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.staff.FormInput;
import org.investportal.staff.editing.FormAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the search of the desk. */
@Controller
class SearchController {

    private final SearchPageFactory pages;
    private final ContentSearch search;
    private final EnquiryFinder enquiries;

    SearchController(SearchPageFactory pages, ContentSearch search, EnquiryFinder enquiries) {
        this.pages = pages;
        this.search = search;
        this.enquiries = enquiries;
    }

    /** The address of a public page leads an editor to the form of what the page shows. */
    @GetMapping(SearchPageFactory.PATH)
    String search(@RequestParam @Nullable String q, @AuthenticationPrincipal StaffMember member, Model model) {
        String typed = typed(q);
        return form(typed, member).orElseGet(() -> show(typed, true, member, model));
    }

    /** Leads to the results at their own address, except for words that name an investor: addresses are logged. */
    @PostMapping(SearchPageFactory.PATH)
    String send(@RequestParam @Nullable String q, @AuthenticationPrincipal StaffMember member, Model model) {
        String typed = typed(q);
        return form(typed, member)
                .orElseGet(() -> enquiries.isPersonal(typed)
                        ? show(typed, false, member, model)
                        : "redirect:" + SearchPageFactory.address(SearchPageFactory.PATH, typed));
    }

    /** Returns the line that was typed, so much of it as a search reads: an address has little room. */
    private static String typed(@Nullable String q) {
        String line = FormInput.line(q);
        return line.length() > SearchQuery.LONGEST ? line.substring(0, SearchQuery.LONGEST) : line;
    }

    private Optional<String> form(String typed, StaffMember member) {
        return member.is(Role.EDITOR)
                ? search.shownAt(typed)
                        .map(shown -> "redirect:" + FormAddress.of(shown).path())
                : Optional.empty();
    }

    private String show(String typed, boolean addressed, StaffMember member, Model model) {
        model.addAttribute("page", pages.of(typed, addressed, member));
        return "staff/search";
    }
}
