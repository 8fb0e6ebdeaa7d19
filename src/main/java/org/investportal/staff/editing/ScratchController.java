package org.investportal.staff.editing;

import java.util.Map;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ScratchCopy;
import org.investportal.editorial.change.ScratchService;
import org.investportal.staff.TimeWording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps scratch copies, each for the person who types it. */
@Controller
class ScratchController {

    private static final String FORM = "/staff/scratch/{form}";
    private static final String SAVED_AT = "Saved-At";
    private static final int MOST_CHARACTERS = 400_000;

    private final ScratchService scratchService;
    private final TimeWording times;

    ScratchController(ScratchService scratchService, TimeWording times) {
        this.scratchService = scratchService;
        this.times = times;
    }

    @PostMapping(FORM)
    ResponseEntity<Void> keep(
            @PathVariable String form,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member) {
        if (FormAddress.pathOfScratch(form).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        ContentForm typed = ContentForm.sent(sent);
        if (size(typed) > MOST_CHARACTERS) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        ScratchService.Answer answer =
                scratchService.keep(key(member, form, typed.key()), typed.resumed(), typed.from(), typed.scratch());
        ResponseEntity.BodyBuilder response = ResponseEntity.status(status(answer));
        return answer == ScratchService.Answer.KEPT
                ? response.header(SAVED_AT, times.ofDay(times.now())).build()
                : response.build();
    }

    /** The script of the form says what to do where there are too many. */
    private static HttpStatus status(ScratchService.Answer answer) {
        return switch (answer) {
            case KEPT -> HttpStatus.NO_CONTENT;
            case FORM_IS_KEPT -> HttpStatus.CONFLICT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    @PostMapping("/staff/scratch/discard")
    String discardAll(@AuthenticationPrincipal StaffMember member) {
        scratchService.forgetAll(member);
        return "redirect:/staff";
    }

    @PostMapping(FORM + "/discard")
    String discard(
            @PathVariable String form,
            @RequestParam(name = ContentForm.KEY, defaultValue = "") String key,
            @AuthenticationPrincipal StaffMember member) {
        String path = FormAddress.pathOfScratch(form).orElseThrow(FormOpener::nothing);
        scratchService.forget(key(member, form, key));
        return "redirect:" + path;
    }

    private static ScratchCopy.Key key(StaffMember member, String form, String key) {
        return new ScratchCopy.Key(member.account(), form, key);
    }

    private static long size(ContentForm form) {
        return form.typed().entrySet().stream()
                .mapToLong(field ->
                        (long) field.getKey().length() + field.getValue().length())
                .sum();
    }
}
