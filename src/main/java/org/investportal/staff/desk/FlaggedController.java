package org.investportal.staff.desk;

import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves what is published and in doubt. */
@Controller
class FlaggedController {

    private final Flagged flagged;
    private final StaffFrames frames;
    private final StaffWords words;

    FlaggedController(Flagged flagged, StaffFrames frames, StaffWords words) {
        this.flagged = flagged;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/staff/flagged")
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute(
                "page",
                new FlaggedPage(
                        frames.of(member, "/staff/flagged", words.of("flagged")),
                        member.is(Role.EDITOR),
                        flagged.lines()));
        return "staff/flagged";
    }
}
