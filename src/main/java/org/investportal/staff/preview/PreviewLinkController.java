package org.investportal.staff.preview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.release.PreviewLink;
import org.investportal.editorial.release.PreviewLinkService;
import org.investportal.editorial.release.PreviewRefused;
import org.investportal.editorial.release.RevisionChoice;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.web.Link;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Creates links to previews for people without an account, lists them and revokes them. */
@Controller
class PreviewLinkController {

    private static final String LINKS = PreviewAddress.DESK + "links";
    private static final String CREATED = "created-link";
    private static final int MOST_NAMED = 5;

    private final PreviewLinkService service;
    private final ChangeFinder changes;
    private final PublicLinkBuilder addresses;
    private final RefusalRecorder log;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final TimeWording timeWording;

    PreviewLinkController(
            PreviewLinkService service,
            ChangeFinder changes,
            PublicLinkBuilder addresses,
            RefusalRecorder log,
            StaffFrameFactory frames,
            StaffWording words,
            TimeWording timeWording) {
        this.service = service;
        this.changes = changes;
        this.addresses = addresses;
        this.log = log;
        this.frames = frames;
        this.words = words;
        this.timeWording = timeWording;
    }

    /** Lists the links, with the one that was just created. */
    @GetMapping(LINKS)
    String list(@AuthenticationPrincipal StaffMember member, Model model) {
        return page(member, (String) model.getAttribute(CREATED), null, List.of(), model);
    }

    /** Shows the new link once, on the page that follows, because the portal does not keep it. Loading that page again creates no other. */
    @PostMapping(PreviewAddress.DESK + "{choice:[0-9.-]+}/links")
    String create(
            @PathVariable String choice,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            RedirectAttributes once,
            Model model) {
        RevisionChoice chosen = RevisionChoice.parse(choice).orElseThrow(() -> ChangeNotFound.of(0));
        try {
            String path = PublicPath.PREVIEW + service.create(chosen, member);
            once.addFlashAttribute(CREATED, addresses.absolute(path, words.language()));
            return "redirect:" + LINKS;
        } catch (PreviewRefused refused) {
            log.record(member, AuditAction.PREVIEW_LINK_CREATED, "", refused);
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(
                    member,
                    null,
                    words.of(refused.code(), String.valueOf(PreviewLinkService.MOST)),
                    refused.changes(),
                    model);
        }
    }

    @PostMapping(LINKS + "/{link:\\d{1,18}}/revocation")
    String revoke(@PathVariable long link, @AuthenticationPrincipal StaffMember member) {
        service.revoke(link, member);
        return "redirect:" + LINKS;
    }

    private String page(
            StaffMember member, @Nullable String link, @Nullable String refusal, List<Long> named, Model model) {
        Map<Long, String> titles = changes.titles(named);
        model.addAttribute(
                "page",
                new PreviewLinksPage(
                        frames.of(member, "/staff/changes", words.of("edition-preview.links")),
                        link,
                        refusal,
                        named.stream()
                                .map(id -> new Link(titles.getOrDefault(id, ""), FormAddress.CHANGES + id))
                                .toList(),
                        service.all().stream().map(this::line).toList()));
        return "staff/edition-preview-links";
    }

    private PreviewLinksPage.Line line(PreviewLink link) {
        Set<Long> chosen = link.choice().changes();
        return new PreviewLinksPage.Line(
                PreviewAddress.DESK + link.choice().code(),
                String.valueOf(chosen.size()),
                List.copyOf(changes.titles(chosen.stream().limit(MOST_NAMED).toList())
                        .values()),
                changes.isAnyClosed(chosen),
                link.by(),
                timeWording.of(link.created()),
                timeWording.of(link.expires()),
                link.opened() == null ? null : timeWording.of(link.opened()),
                LINKS + "/" + link.id() + "/revocation");
    }

    /**
     * The links that can be used.
     *
     * @param link the link that was created just now, if one was
     * @param refusal why none was created, if that was tried
     * @param reasons the changes that are the reason
     */
    record PreviewLinksPage(
            StaffFrame frame,
            @Nullable String link,
            @Nullable String refusal,
            List<Link> reasons,
            List<Line> lines) {

        /**
         * A link: what it shows, who created it, when it expires and when it was first opened.
         *
         * @param titles the titles of the first changes that it shows
         * @param over whether it no longer works, because one of the changes was published or abandoned
         */
        record Line(
                String href,
                String count,
                List<String> titles,
                boolean over,
                String by,
                ShownTime created,
                ShownTime expires,
                @Nullable ShownTime opened,
                String revocation) {}
    }
}
