package org.investportal.staff.desk;

import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves what is published and not in Chinese. */
@Controller
class UntranslatedController {

    private final MissingTranslationFinder missing;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    UntranslatedController(MissingTranslationFinder missing, StaffFrameFactory frames, StaffWording words) {
        this.missing = missing;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/staff/untranslated")
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute(
                "page",
                new UntranslatedPage(
                        frames.of(member, "/staff", words.of("untranslated")),
                        member.is(Role.EDITOR),
                        missing.lines()));
        return "staff/untranslated";
    }
}
