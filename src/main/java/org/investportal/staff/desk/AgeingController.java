package org.investportal.staff.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
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

/** Serves what has grown old, as a page and as a file. */
@Controller
class AgeingController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AgeingFigureFinder ageingFigureFinder;
    private final PublicLinkBuilder links;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    AgeingController(
            AgeingFigureFinder ageingFigureFinder,
            PublicLinkBuilder links,
            StaffFrameFactory frames,
            StaffWording words) {
        this.ageingFigureFinder = ageingFigureFinder;
        this.links = links;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/staff/ageing")
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute(
                "page",
                new AgeingPage(
                        frames.of(member, "/staff/ageing", words.of("ageing")),
                        member.is(Role.EDITOR),
                        ageingFigureFinder.lines()));
        return "staff/ageing";
    }

    @GetMapping("/staff/ageing.csv")
    ResponseEntity<String> csv() throws IOException {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ageing.csv")
                                .build()
                                .toString())
                .body(AgeingCsv.of(ageingFigureFinder.lines(), links));
    }
}
