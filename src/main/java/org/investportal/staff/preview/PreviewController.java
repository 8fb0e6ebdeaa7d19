package org.investportal.staff.preview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.release.PreviewPlace;
import org.investportal.editorial.release.PreviewService;
import org.investportal.site.ItemPage;
import org.investportal.site.ItemPageFactory;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.ChecklistWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Serves the public page of a subject as a change would make it, to staff alone. */
@Controller
class PreviewController {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewController.class);

    private final ChangeFinder changes;
    private final PreviewService previewService;
    private final ItemPageFactory pages;
    private final ChecklistWording checklist;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    PreviewController(
            ChangeFinder changes,
            PreviewService previewService,
            ItemPageFactory pages,
            ChecklistWording checklist,
            StaffFrameFactory frames,
            StaffWording words) {
        this.changes = changes;
        this.previewService = previewService;
        this.pages = pages;
        this.checklist = checklist;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping(FormAddress.CHANGES + "{change:[0-9]{1,18}}/preview")
    String preview(
            @PathVariable long change,
            @RequestParam(required = false) @Nullable Long item,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        ChangeView view = changes.view(change);
        if (view.isBlocked() || !view.change().state().isOpen()) {
            return impossible(view, member, response, model);
        }
        Subject subject = item == null
                ? view.first().subject()
                : view.subject(item)
                        .map(ChangeSubject::subject)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            return shown(previewService.show(change, subject, this::page), change, model);
        } catch (RuntimeException unwritable) { // the change is kept and can be corrected, whatever the error
            LOG.warn("The portal cannot preview change {}", change, unwritable);
            return impossible(view, member, response, model);
        }
    }

    private ItemPage page(PreviewPlace place, int edition) {
        return pages.at(edition, place.path(), words.language());
    }

    private String shown(ItemPage shown, long change, Model model) {
        String number = String.valueOf(change);
        model.addAttribute("page", shown.page());
        model.addAttribute(
                "preview",
                new PreviewBanner(
                        words.of("preview"),
                        words.of("preview.banner", number),
                        words.of("preview.back"),
                        FormAddress.CHANGES + number));
        return shown.template();
    }

    private String impossible(ChangeView view, StaffMember member, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        String path = FormAddress.CHANGES + view.change().id();
        List<Link> reasons = view.subjects().stream()
                .flatMap(subject -> reasons(view, subject, member))
                .toList();
        model.addAttribute(
                "page",
                new PreviewImpossiblePage(
                        frames.of(member, "/staff/changes", words.of("preview.impossible")),
                        view.title(),
                        path,
                        reasons));
        return "staff/editing/preview-impossible";
    }

    private Stream<Link> reasons(ChangeView view, ChangeSubject subject, StaffMember member) {
        String edit = view.mayEdit(member)
                ? FormAddress.of(subject.subject(), view.change().id()).path()
                : "";
        return subject.checklist().stream()
                .filter(ChecklistItem::blocks)
                .map(found -> new Link(checklist.of(subject.subject().kind(), found), edit + "#" + found.field()));
    }

    /** Says why there is no page yet that a change would make. */
    record PreviewImpossiblePage(StaffFrame frame, String name, String back, List<Link> reasons) {}
}
