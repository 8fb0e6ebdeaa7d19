package org.investportal.staff.content;

import org.investportal.accounts.StaffMember;
import org.investportal.staff.FormInput;
import org.investportal.staff.editing.FormAddress;
import org.investportal.staff.editing.FormOpener;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the lists of content to edit, and to add to a change. */
@Controller
class ContentListController {

    private final ContentListPageFactory lists;

    ContentListController(ContentListPageFactory lists) {
        this.lists = lists;
    }

    @GetMapping(FormAddress.CONTENT + "{kind}")
    String list(
            @PathVariable String kind,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String page,
            @RequestParam @Nullable String change,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        ContentQuery query = new ContentQuery(FormOpener.kind(kind), FormInput.line(q), FormInput.id(change));
        model.addAttribute("page", lists.page(query, page, member));
        return "staff/editing/list";
    }
}
