package org.investportal.staff.content;

import org.investportal.accounts.StaffMember;
import org.investportal.staff.editing.FormAddress;
import org.investportal.staff.editing.FormOpener;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the lists of content to edit, and to add to a change. */
@Controller
class ContentListController {

    private final ContentListPageFactory lists;

    ContentListController(ContentListPageFactory lists) {
        this.lists = lists;
    }

    @GetMapping(FormAddress.CONTENT + "{kind}")
    String list(
            @PathVariable String kind, ContentFilter filter, @AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", lists.page(FormOpener.kind(kind), filter, member));
        return "staff/editing/list";
    }
}
