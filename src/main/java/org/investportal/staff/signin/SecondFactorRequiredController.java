package org.investportal.staff.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.SameSiteFilter;
import org.investportal.staff.session.StaffPath;
import org.investportal.staff.signin.KeptForm.KeptField;
import org.investportal.web.FormValidation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers a form that was sent when a second factor had come to be demanded: with its page, which carries the form along. */
@Controller
class SecondFactorRequiredController {

    private final SecondFactorPageFactory pages;
    private final RefusedPageFactory refused;
    private final OfferedSecretStore offers;

    SecondFactorRequiredController(
            SecondFactorPageFactory pages, RefusedPageFactory refused, OfferedSecretStore offers) {
        this.pages = pages;
        this.refused = refused;
        this.offers = offers;
    }

    @PostMapping(StaffPath.DEMANDED)
    String demanded(
            @AuthenticationPrincipal StaffMember member,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
            return "redirect:" + StaffPath.SECOND_FACTOR; // somebody came here by themselves
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        Optional<KeptForm> kept = KeptForm.sent(request);
        boolean lost = kept.isEmpty() && SameSiteFilter.isSender(request);
        if (!pages.isDemanded(member)) {
            return addedMeanwhile(member, kept, lost, model);
        }
        String secret = offers.of(request.getSession());
        List<KeptField> hidden = kept.map(KeptForm::hidden).orElse(List.of());
        model.addAttribute(
                "page", lost ? pages.unkept(member, secret) : pages.of(member, secret, new FormValidation(), hidden));
        return "staff/second-factor";
    }

    /** Responds when a second factor was added meanwhile, for example in another window between two requests. */
    private String addedMeanwhile(StaffMember member, Optional<KeptForm> kept, boolean lost, Model model) {
        if (kept.isPresent()) {
            model.addAttribute("page", pages.goOn(member, kept.get()));
            return "staff/go-on";
        }
        model.addAttribute("page", lost ? refused.unkept(member) : refused.of(member));
        return "staff/refused";
    }
}
