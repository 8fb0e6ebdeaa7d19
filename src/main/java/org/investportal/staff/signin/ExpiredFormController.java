package org.investportal.staff.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.SameSiteFilter;
import org.investportal.staff.StaffWording;
import org.investportal.staff.session.StaffPath;
import org.investportal.staff.signin.KeptForm.KeptField;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers in place of a page that may not be shown or does not exist: nothing that was typed is lost. Only forwards lead here. */
@Controller
class ExpiredFormController {

    private final SignInPageFactory pages;
    private final RefusedPageFactory refused;
    private final StaffWording words;

    ExpiredFormController(SignInPageFactory pages, RefusedPageFactory refused, StaffWording words) {
        this.pages = pages;
        this.refused = refused;
        this.words = words;
    }

    /** Handles a form that was sent without a session: the sign-in form from an old page, or a form of the desk. */
    @PostMapping(StaffPath.EXPIRED)
    String expired(SignInForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        boolean old = sentTo(request).startsWith(StaffPath.SIGN_IN);
        Optional<KeptForm> kept = old ? KeptForm.carried(request) : KeptForm.sent(request);
        String notice = words.of(old ? "sign-in.old" : notice(kept));
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Form");
        SignInForm shown = old && SameSiteFilter.isSender(request) ? form : new SignInForm(null, null, null);
        model.addAttribute("page", pages.signIn(shown, new FormValidation(), notice, hidden(kept)));
        return "staff/sign-in";
    }

    /** Handles a form that was sent from a page of an earlier session. */
    @PostMapping(StaffPath.STALE)
    String stale(
            @AuthenticationPrincipal @Nullable StaffMember member,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (member == null) {
            return "redirect:" + StaffPath.SIGN_IN; // somebody came here by themselves
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        Optional<KeptForm> kept = KeptForm.sent(request);
        if (kept.isEmpty()) {
            model.addAttribute("page", SameSiteFilter.isSender(request) ? refused.unkept(member) : refused.of(member));
            return "staff/refused";
        }
        model.addAttribute("page", pages.goOn(member, kept.get()));
        return "staff/go-on";
    }

    @RequestMapping(StaffPath.REFUSED)
    String refused(@AuthenticationPrincipal StaffMember member, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("page", refused.of(member));
        return "staff/refused";
    }

    @RequestMapping(StaffPath.MISSING)
    String missing(@AuthenticationPrincipal @Nullable StaffMember member, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("page", refused.missing(member));
        return "staff/refused";
    }

    private static String notice(Optional<KeptForm> kept) {
        return kept.map(form -> form.file() ? "sign-in.expired-file" : "sign-in.expired")
                .orElse("sign-in.expired-unkept");
    }

    private static List<KeptField> hidden(Optional<KeptForm> kept) {
        return kept.map(KeptForm::hidden).orElse(List.of());
    }

    private static String sentTo(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH) instanceof String sent ? sent : "";
    }
}
