package org.investportal.staff;

import org.investportal.accounts.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the desk. */
@Controller
class DeskController {

    private final StaffFrames frames;
    private final StaffWords words;

    DeskController(StaffFrames frames, StaffWords words) {
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/staff")
    String desk(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", new DeskPage(frames.of(member, "/staff", words.of("staff.desk"))));
        return "staff/desk";
    }
}
