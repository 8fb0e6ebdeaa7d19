package org.investportal.staff.desk;

import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves what is published and in doubt. */
@Controller
class FlaggedController {

    private final FlaggedContentFinder flaggedContentFinder;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    FlaggedController(FlaggedContentFinder flaggedContentFinder, StaffFrameFactory frames, StaffWording words) {
        this.flaggedContentFinder = flaggedContentFinder;
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
                        flaggedContentFinder.lines()));
        return "staff/flagged";
    }
}
