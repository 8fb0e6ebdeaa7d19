package org.investportal.staff.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.web.PublicLinkBuilder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the desk, and its lists of published content: old figures, content in doubt, content that is not in Chinese. */
@Controller
class DeskController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DeskPageFactory pages;
    private final AgeingFigureFinder ageing;
    private final FlaggedContentFinder flagged;
    private final MissingTranslationFinder untranslated;
    private final OlderFigureFinder outdated;
    private final PublicLinkBuilder links;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    DeskController(
            DeskPageFactory pages,
            AgeingFigureFinder ageing,
            FlaggedContentFinder flagged,
            MissingTranslationFinder untranslated,
            OlderFigureFinder outdated,
            PublicLinkBuilder links,
            StaffFrameFactory frames,
            StaffWording words) {
        this.pages = pages;
        this.ageing = ageing;
        this.flagged = flagged;
        this.untranslated = untranslated;
        this.outdated = outdated;
        this.links = links;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/staff")
    String desk(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.of(member));
        return "staff/desk";
    }

    @GetMapping("/staff/ageing")
    String ageing(@AuthenticationPrincipal StaffMember member, Model model) {
        return list("ageing", "/staff/ageing", ageing.lines(), member, model);
    }

    @GetMapping("/staff/flagged")
    String flagged(@AuthenticationPrincipal StaffMember member, Model model) {
        return list("flagged", "/staff/flagged", flagged.lines(), member, model);
    }

    @GetMapping("/staff/untranslated")
    String untranslated(@AuthenticationPrincipal StaffMember member, Model model) {
        return list("untranslated", "/staff", untranslated.lines(), member, model);
    }

    @GetMapping("/staff/outdated")
    String outdated(@AuthenticationPrincipal StaffMember member, Model model) {
        return list("outdated", "/staff", outdated.lines(), member, model);
    }

    private String list(String name, String place, List<?> lines, StaffMember member, Model model) {
        StaffFrame frame = frames.of(member, place, words.of(name));
        model.addAttribute("page", new ListPage(frame, member.is(Role.EDITOR), lines));
        return "staff/" + name;
    }

    @GetMapping("/staff/ageing.csv")
    ResponseEntity<String> ageingFile() throws IOException {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename("ageing.csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(AgeingCsv.of(ageing.lines(), links));
    }

    /** Page of a list of published content. */
    record ListPage(StaffFrame frame, boolean editor, List<?> lines) {}
}
