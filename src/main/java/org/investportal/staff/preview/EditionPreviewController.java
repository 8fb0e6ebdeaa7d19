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
import org.investportal.editorial.release.PreviewLinkService;
import org.investportal.editorial.release.PreviewRefused;
import org.investportal.editorial.release.RevisionChoice;
import org.investportal.site.page.PageNotFound;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the list of the pages that an edition to come would change, and each page beside today's, to staff and to people with a link. {@link EditionPreviewFilter}
 * serves the pages themselves.
 */
@Controller
class EditionPreviewController {

    private static final String OF_STAFF = PreviewAddress.DESK + "{key:[0-9.-]+}";
    private static final String SHARED = PublicPath.PREVIEW + "{key}";

    private final EditionPreviewService previews;
    private final PreviewLinkService links;
    private final EditionPreviewPageFactory pages;
    private final ChangeFinder changes;
    private final Catalogue catalogue;
    private final StaffWording words;

    EditionPreviewController(
            EditionPreviewService previews,
            PreviewLinkService links,
            EditionPreviewPageFactory pages,
            ChangeFinder changes,
            Catalogue catalogue,
            StaffWording words) {
        this.previews = previews;
        this.links = links;
        this.pages = pages;
        this.changes = changes;
        this.catalogue = catalogue;
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

    @GetMapping({OF_STAFF, SHARED})
    String list(
            @PathVariable String key,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal @Nullable StaffMember member,
            Model model) {
        model.addAttribute("page", pages.of(access(key, member), page));
        return "staff/edition-preview";
    }

    @GetMapping({OF_STAFF + PreviewAddress.BESIDE, SHARED + PreviewAddress.BESIDE})
    String beside(
            @PathVariable String key,
            @RequestParam(defaultValue = PublicPath.HOME) String path,
            @AuthenticationPrincipal @Nullable StaffMember member,
            Model model) {
        PreviewAccess access = access(key, member);
        previews.of(access.choice());
        if (!PreviewAddress.isShown(path)) {
            throw PageNotFound.at(path, catalogue.current());
        }
        model.addAttribute(
                "page",
                new BesidePage(
                        pages.frame(member, words.of("edition-preview.beside")),
                        path,
                        access.root(),
                        access.root() + PreviewAddress.TODAY + path,
                        access.root() + PreviewAddress.COMING + path));
        return "staff/edition-preview-beside";
    }

    /** Answers for addresses that a preview does not show, such as forms, and says why a preview shows no page at all. */
    @GetMapping({
        OF_STAFF + PreviewAddress.COMING + "/**",
        OF_STAFF + PreviewAddress.TODAY + "/**",
        SHARED + PreviewAddress.COMING + "/**",
        SHARED + PreviewAddress.TODAY + "/**"
    })
    String elsewhere(
            @PathVariable String key,
            HttpServletRequest request,
            @AuthenticationPrincipal @Nullable StaffMember member,
            Model model) {
        PreviewAccess access = access(key, member);
        previews.of(access.choice());
        String path = Optional.of(request.getRequestURI())
                .flatMap(PreviewAddress::read)
                .map(PreviewAddress::path)
                .orElse(PublicPath.HOME);
        String query = Optional.ofNullable(request.getQueryString())
                .map(parameters -> "?" + parameters)
                .orElse("");
        model.addAttribute(
                "page",
                new ElsewherePage(
                        pages.frame(member, words.of("edition-preview.elsewhere")), path + query, access.root()));
        return "staff/edition-preview-elsewhere";
    }

    private PreviewAccess access(String key, @Nullable StaffMember member) {
        return member == null
                ? new PreviewAccess(
                        PublicPath.PREVIEW + key, links.open(key).orElseThrow(PreviewRefused::ofEndedLink), null)
                : new PreviewAccess(
                        PreviewAddress.DESK + key,
                        RevisionChoice.parse(key).orElseThrow(() -> ChangeNotFound.of(0)),
                        member);
    }

    @ExceptionHandler
    String refused(
            PreviewRefused refused,
            @AuthenticationPrincipal @Nullable StaffMember member,
            HttpServletResponse response,
            Model model) {
        return refused(words.of(refused.code()), reasons(refused, member), member, response, model);
    }

    /** Names the changes to staff only. */
    private List<Link> reasons(PreviewRefused refused, @Nullable StaffMember member) {
        List<Long> named = member == null ? List.of() : refused.changes();
        Map<Long, String> titles = changes.titles(named);
        return named.stream()
                .map(id -> new Link(titles.getOrDefault(id, ""), FormAddress.CHANGES + id))
                .toList();
    }

    private String refused(
            String why, List<Link> reasons, @Nullable StaffMember member, HttpServletResponse response, Model model) {
        response.setStatus(member == null ? HttpStatus.GONE.value() : HttpStatus.CONFLICT.value());
        model.addAttribute(
                "page",
                new RefusedPreviewPage(pages.frame(member, words.of("edition-preview.impossible")), why, reasons));
        return "staff/edition-preview-refused";
    }

    /** A page as it is today, and beside it as it will be, in frames. */
    record BesidePage(StaffFrame frame, String path, String back, String today, String coming) {}

    /** Says that a public page is no part of the preview. */
    record ElsewherePage(StaffFrame frame, String path, String back) {}

    /** Says why an edition cannot be previewed, with the changes that are the reason. */
    record RefusedPreviewPage(StaffFrame frame, String why, List<Link> reasons) {}
}
