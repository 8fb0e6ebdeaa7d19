package org.investportal.staff.appearance;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.investportal.accounts.StaffMember;
import org.investportal.appearance.Appearance;
import org.investportal.appearance.AppearanceRefused;
import org.investportal.appearance.PortalAppearance;
import org.investportal.appearance.SafePicture;
import org.investportal.appearance.SrgbColour;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.StepRefused;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Serves the appearance of the portal to administrators, and stores what they change. */
@Controller
class AppearanceFormController {

    private static final String PART = AppearancePageFactory.PATH + "/{part}";

    private static final String DONE = "redirect:" + AppearancePageFactory.PATH + "?done=";

    private final AppearanceEditor editor;
    private final PortalAppearance appearance;
    private final AppearancePageFactory pages;
    private final StaffWording words;
    private final RefusalRecorder log;

    AppearanceFormController(
            AppearanceEditor editor,
            PortalAppearance appearance,
            AppearancePageFactory pages,
            StaffWording words,
            RefusalRecorder log) {
        this.editor = editor;
        this.appearance = appearance;
        this.pages = pages;
        this.words = words;
        this.log = log;
    }

    @GetMapping(AppearancePageFactory.PATH)
    String show(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        model.addAttribute("page", pages.of(member, done));
        return "staff/appearance";
    }

    @PostMapping(AppearancePageFactory.PATH + "/colour")
    String colour(
            ColourForm form, @AuthenticationPrincipal StaffMember member, Model model, HttpServletResponse response) {
        String code = form.chosen();
        SrgbColour colour = SrgbColour.parse(code.startsWith("#") ? code : "#" + code);
        if (!code.isEmpty() && colour == null) {
            FormValidation mistakes = new FormValidation();
            mistakes.add(Appearance.COLOUR, words.of("appearance.colour.unreadable", code, ColourForm.OF_THE_DESIGN));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.of(member, form, mistakes));
            return "staff/appearance";
        }
        if (form.isUnchanged()) {
            return done();
        }
        return colour == null
                ? change(() -> editor.remove(Appearance.COLOUR, member))
                : change(() -> editor.replace(Appearance.COLOUR, Appearance.ofColour(colour), member));
    }

    /** Takes the file of a logo or of the drawing of a sector. */
    @PostMapping(PART)
    String upload(
            @PathVariable String part,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response)
            throws IOException {
        requireKnown(part);
        byte[] upload = file == null ? new byte[0] : file.getBytes();
        try {
            SafePicture picture =
                    part.startsWith(Appearance.DRAWING) ? SafePicture.ofDrawing(upload) : SafePicture.ofLogo(upload);
            change(() -> editor.replace(part, picture.file(), member));
            return picture.complete() ? done() : DONE + AppearancePageFactory.INCOMPLETE;
        } catch (AppearanceRefused refused) {
            log.record(member, AuditAction.SETTINGS_CHANGED, "appearance", refused);
            FormValidation mistakes = new FormValidation();
            mistakes.add(part, refusal(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.of(member, mistakes));
            return "staff/appearance";
        }
    }

    private String refusal(AppearanceRefused refused) {
        return words.of("appearance-refused." + refused.reason().code(), SafePicture.limits());
    }

    @PostMapping(PART + "/removal")
    String remove(@PathVariable String part, @AuthenticationPrincipal StaffMember member) {
        requireKnown(part);
        return change(() -> editor.remove(part, member));
    }

    @PostMapping(PART + "/undo")
    String undo(
            @PathVariable String part,
            @RequestParam(defaultValue = "") String shown,
            @AuthenticationPrincipal StaffMember member) {
        requireKnown(part);
        boolean isUndone = editor.undo(part, FormInput.line(shown), member);
        appearance.refresh();
        return isUndone ? done() : DONE + AppearancePageFactory.OUTDATED;
    }

    private void requireKnown(String part) {
        if (!pages.isKnown(part)) {
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
    }

    /** Two people may store the same part for the first time at once: then the second one changes it. */
    private String change(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException justStored) {
            change.run();
        }
        appearance.refresh();
        return done();
    }

    private static String done() {
        return DONE + "yes";
    }

    /** A role was taken away meanwhile: the security chain has let through who had it. */
    @ExceptionHandler(StepRefused.class)
    void refused(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
