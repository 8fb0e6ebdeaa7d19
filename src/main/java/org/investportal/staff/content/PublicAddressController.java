package org.investportal.staff.content;

import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.search.ContentSearch;
import org.investportal.staff.editing.FormAddress;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Leads from the address of a public page to the form of what it shows, and people who may not edit to its line in the list. */
@Controller
class PublicAddressController {

    private final ContentSearch search;

    PublicAddressController(ContentSearch search) {
        this.search = search;
    }

    /** @param path a path, or a whole address as the browser shows it */
    @GetMapping("/staff/edit")
    String subject(@RequestParam(defaultValue = "") String path, @AuthenticationPrincipal StaffMember member) {
        return search.at(path)
                .map(subject -> member.is(Role.EDITOR) ? FormAddress.of(subject).path() : line(subject, path))
                .map("redirect:"::concat)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String line(Subject subject, String path) {
        return new ContentQuery(subject.kind(), path.strip(), 0).address(1);
    }
}
