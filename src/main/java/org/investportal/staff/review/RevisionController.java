package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves single revisions of changes. */
@Controller
class RevisionController {

    private final RevisionPageFactory pages;

    RevisionController(RevisionPageFactory pages) {
        this.pages = pages;
    }

    @GetMapping("/staff/changes/{id:\\d{1,18}}/revisions/{number:\\d{1,9}}")
    @Nullable
    String revision(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String against,
            @RequestParam(required = false) @Nullable String all,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Optional<RevisionPage> page = pages.of(id, number, member, against, all != null);
        if (page.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return null;
        }
        model.addAttribute("page", page.get());
        return "staff/revision";
    }
}
