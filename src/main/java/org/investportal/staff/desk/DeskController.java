package org.investportal.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.site.page.Paging;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.web.PublicLinkBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;

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

    @GetMapping({"/staff/ageing", "/staff/flagged", "/staff/untranslated", "/staff/outdated"})
    String list(
            @RequestParam(required = false) @Nullable String page,
            @AuthenticationPrincipal StaffMember member,
            HttpServletRequest request,
            Model model) {
        String path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<?> lines = switch (name) {
            case "ageing" -> ageing.lines();
            case "flagged" -> flagged.lines();
            case "untranslated" -> untranslated.lines();
            default -> outdated.lines();
        };
        StaffFrame frame = frames.of(member, path, words.of(name));
        model.addAttribute("page", ListPage.of(frame, member.is(Role.EDITOR), lines, path, FormInput.page(page)));
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
    record ListPage(StaffFrame frame, boolean editor, List<?> lines, Paging paging) {

        private static final int LINES = 50;

        /** Cuts a page out of the list, from 1; the last page if there are fewer. */
        static ListPage of(StaffFrame frame, boolean editor, List<?> lines, String path, int wanted) {
            int last = Math.max(1, (lines.size() + LINES - 1) / LINES);
            int page = Math.min(wanted, last);
            List<?> shown = lines.subList((page - 1) * LINES, Math.min(page * LINES, lines.size()));
            return new ListPage(frame, editor, shown, Paging.of(path, page, page < last));
        }
    }
}
