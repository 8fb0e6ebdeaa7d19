package org.investportal.staff.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the forms that begin a change: of something new, or of what is published. */
@Controller
class ContentController {

    private static final String NEW = FormPlace.CONTENT + "{kind}/new";
    private static final String ITEM = FormPlace.CONTENT + "{kind}/{item:[0-9]{1,18}}";

    private final FormOpening opening;
    private final Typing typing;
    private final Keeping keeping;
    private final StaffWords words;

    ContentController(FormOpening opening, Typing typing, Keeping keeping, StaffWords words) {
        this.opening = opening;
        this.typing = typing;
        this.keeping = keeping;
        this.words = words;
    }

    /** A figure may be asked for that a new one follows: it has the same indicator, area, unit and source. */
    @GetMapping(NEW)
    String blank(
            @PathVariable String kind,
            @RequestParam @Nullable String scratch,
            @RequestParam @Nullable Long after,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        OpenForm open = opening.ofNew(kind, member);
        ContentForm filled = after == null
                ? open.filled()
                : open.filledAfter(new Subject(open.place().kind(), after));
        return typing.open(open, filled, scratch, List.of(), model);
    }

    @PostMapping(NEW)
    String begin(
            @PathVariable String kind,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        return keeping.keep(opening.ofNew(kind, member), sent, response, model);
    }

    /** An edition is asked for to go back to what it said: by a change, as everything else. */
    @GetMapping(ITEM)
    String published(
            @PathVariable String kind,
            @PathVariable long item,
            @RequestParam @Nullable String scratch,
            @RequestParam @Nullable Integer edition,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        OpenForm open = opening.of(kind, item, member);
        if (edition == null) {
            return typing.open(open, open.filled(), scratch, List.of(), model);
        }
        Notice back = Notice.of(words.of("edit.back-to-edition", String.valueOf(edition)));
        return typing.open(open, open.filledWith(opening.of(open, edition)), null, List.of(back), model);
    }

    @PostMapping(ITEM)
    String change(
            @PathVariable String kind,
            @PathVariable long item,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        return keeping.keep(opening.of(kind, item, member), sent, response, model);
    }
}
