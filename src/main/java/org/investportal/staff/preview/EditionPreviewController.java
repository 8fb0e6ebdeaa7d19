package org.investportal.staff.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.release.EditionPreviewService;
import org.investportal.editorial.release.PreviewRefused;
import org.investportal.editorial.release.RevisionChoice;
import org.investportal.site.page.PageNotFound;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the list of the pages that an edition to come would change, and each page beside today's. {@link EditionPreviewFilter} serves the pages themselves. */
@Controller
class EditionPreviewController {

    private static final String CHOICE = PreviewAddress.DESK + "{choice:[0-9.-]+}";

    private final EditionPreviewService previews;
    private final EditionPreviewPageFactory pages;
    private final ChangeFinder changes;
    private final Catalogue catalogue;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    EditionPreviewController(
            EditionPreviewService previews,
            EditionPreviewPageFactory pages,
            ChangeFinder changes,
            Catalogue catalogue,
            StaffFrameFactory frames,
            StaffWording words) {
        this.previews = previews;
        this.pages = pages;
        this.changes = changes;
        this.catalogue = catalogue;
        this.frames = frames;
        this.words = words;
    }

    /** Previews all open changes without errors. */
    @GetMapping("/staff/preview")
    String open(@AuthenticationPrincipal StaffMember member, HttpServletResponse response, Model model) {
        RevisionChoice open = previews.open();
        if (open.size() == 0 || open.size() > RevisionChoice.MOST) {
            String why = open.size() == 0
                    ? words.of("edition-preview.none")
                    : words.of("edition-preview.too-many", String.valueOf(RevisionChoice.MOST));
            return refused(why, List.of(), member, response, model);
        }
        return "redirect:" + PreviewAddress.DESK + open.code();
    }

    @GetMapping(CHOICE)
    String list(
            @PathVariable String choice,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        model.addAttribute("page", pages.of(choice(choice), page, member));
        return "staff/edition-preview";
    }

    @GetMapping(CHOICE + PreviewAddress.BESIDE)
    String beside(
            @PathVariable String choice,
            @RequestParam(defaultValue = PublicPath.HOME) String path,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        previews.of(choice(choice));
        if (!PreviewAddress.isShown(path)) {
            throw PageNotFound.at(path, catalogue.current());
        }
        String root = PreviewAddress.DESK + choice;
        model.addAttribute(
                "page",
                new BesidePage(
                        frames.of(member, "/staff/changes", words.of("edition-preview.beside")),
                        path,
                        root,
                        root + PreviewAddress.TODAY + path,
                        root + PreviewAddress.COMING + path));
        return "staff/edition-preview-beside";
    }

    /** Answers for addresses that a preview does not show, such as forms, and says why a preview shows no page at all. */
    @GetMapping({CHOICE + PreviewAddress.COMING + "/**", CHOICE + PreviewAddress.TODAY + "/**"})
    String elsewhere(
            @PathVariable String choice,
            HttpServletRequest request,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        previews.of(choice(choice));
        String path = Optional.of(request.getRequestURI())
                .flatMap(PreviewAddress::read)
                .map(PreviewAddress::path)
                .orElse("/");
        String query = Optional.ofNullable(request.getQueryString())
                .map(parameters -> "?" + parameters)
                .orElse("");
        model.addAttribute(
                "page",
                new ElsewherePage(
                        frames.of(member, "/staff/changes", words.of("edition-preview.elsewhere")),
                        path + query,
                        PreviewAddress.DESK + choice));
        return "staff/edition-preview-elsewhere";
    }

    private static RevisionChoice choice(String code) {
        return RevisionChoice.parse(code).orElseThrow(() -> ChangeNotFound.of(0));
    }

    @ExceptionHandler
    String refused(
            PreviewRefused refused,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        Map<Long, String> titles = changes.titles(refused.changes());
        List<Link> reasons = refused.changes().stream()
                .map(id -> new Link(titles.getOrDefault(id, ""), FormAddress.CHANGES + id))
                .toList();
        return refused(words.of(refused.code()), reasons, member, response, model);
    }

    private String refused(
            String why, List<Link> reasons, StaffMember member, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute(
                "page",
                new RefusedPreviewPage(
                        frames.of(member, "/staff/changes", words.of("edition-preview.impossible")), why, reasons));
        return "staff/edition-preview-refused";
    }

    /** A page as it is today, and beside it as it will be, in frames. */
    record BesidePage(StaffFrame frame, String path, String back, String today, String coming) {}

    /** Says that a public page is no part of the preview. */
    record ElsewherePage(StaffFrame frame, String path, String back) {}

    /** Says why an edition cannot be previewed, with the changes that are the reason. */
    record RefusedPreviewPage(StaffFrame frame, String why, List<Link> reasons) {}
}
