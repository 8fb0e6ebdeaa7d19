package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.Mistakes;
import org.investportal.staff.signin.KeptForm.KeptField;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers a form that was sent when a second factor had come to be demanded: with its page, which carries the form along. */
@Controller
class DemandedController {

    private final SecondFactorPages pages;
    private final OfferedSecrets offers;

    DemandedController(SecondFactorPages pages, OfferedSecrets offers) {
        this.pages = pages;
        this.offers = offers;
    }

    @PostMapping(Ways.DEMANDED)
    String demanded(
            @AuthenticationPrincipal StaffMember member,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!pages.isDemanded(member)) {
            return "redirect:" + Ways.SECOND_FACTOR; // somebody came here by themselves
        }
        List<KeptField> kept = KeptForm.sent(request).map(KeptForm::hidden).orElse(List.of());
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("page", pages.of(member, offers.of(request.getSession()), new Mistakes(), kept));
        return "staff/second-factor";
    }
}
