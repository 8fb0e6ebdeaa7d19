package org.investportal.staff.editing;

import java.util.Map;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.Scratch;
import org.investportal.editorial.Scratches;
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
    private static final int MOST_CHARACTERS = 400_000;

    private final Scratches scratches;

    ScratchController(Scratches scratches) {
        this.scratches = scratches;
    }

    @PostMapping(FORM)
    ResponseEntity<Void> keep(
            @PathVariable String form,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member) {
        if (FormPlace.pathOfScratch(form).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        ContentForm typed = ContentForm.sent(sent);
        if (size(typed) > MOST_CHARACTERS) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!scratches.keep(key(member, form, typed.key()), typed.from(), typed.scratch())) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        scratches.forget(key(member, form, typed.resumed())); // what it went on with is in it
        return ResponseEntity.noContent().build();
    }

    @PostMapping(FORM + "/discard")
    String discard(
            @PathVariable String form,
            @RequestParam(name = ContentForm.KEY, defaultValue = "") String key,
            @AuthenticationPrincipal StaffMember member) {
        String path = FormPlace.pathOfScratch(form).orElseThrow(FormOpening::nothing);
        scratches.forget(key(member, form, key));
        return "redirect:" + path;
    }

    private static Scratch.Key key(StaffMember member, String form, String key) {
        return new Scratch.Key(member.account(), form, key);
    }

    private static long size(ContentForm form) {
        return form.typed().entrySet().stream()
                .mapToLong(field ->
                        (long) field.getKey().length() + field.getValue().length())
                .sum();
    }
}
