package org.investportal.staff.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.investportal.staff.session.Door;
import org.investportal.staff.session.Ways;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.investportal.accounts.Admission;
import org.investportal.accounts.SignInAnswer.SecondStep;
import org.investportal.web.Mistakes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;

/** Where people are led who have made a step of the sign-in. */
@Component
class Entrance {

    private final Door door;
    private final SignInPages pages;

    Entrance(Door door, SignInPages pages) {
        this.door = door;
        this.pages = pages;
    }

    /** To where they were going, or to what they had typed. */
    String enter(
            Admission admission,
            @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        door.letIn(admission, request, response);
        Optional<KeptForm> kept = KeptForm.carried(request);
        kept.ifPresent(form -> model.addAttribute("page", pages.goOn(admission.member(), form)));
        return kept.isPresent() ? "staff/go-on" : "redirect:" + Ways.safe(next);
    }

    /** To the second step; what had been typed goes with them. */
    String enterHalf(
            SecondStep half,
            @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        door.letHalfIn(half, request, response);
        if (KeptForm.carried(request).isEmpty()) {
            return "redirect:" + Ways.CODE + "?next=" + UriUtils.encode(Ways.safe(next), UTF_8);
        }
        model.addAttribute("page", pages.code(next, new Mistakes(), SignInPages.carriedOn(request)));
        return "staff/code";
    }
}
