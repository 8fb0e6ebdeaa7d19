package org.investportal.staff.help;

import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.HelpTopic;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Serves the handbook to everyone who is signed in. */
@Controller
class HelpController {

    private final HelpPageFactory pages;

    HelpController(HelpPageFactory pages) {
        this.pages = pages;
    }

    @GetMapping(HelpTopic.PATH)
    String all(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.all(member));
        return "staff/help/all";
    }

    @GetMapping(HelpTopic.PATH + "/{topic}")
    String one(@AuthenticationPrincipal StaffMember member, @PathVariable String topic, Model model) {
        HelpTopic known = Stream.of(HelpTopic.values())
                .filter(one -> one.code().equals(topic))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", pages.one(member, known));
        return "staff/help/page";
    }
}
