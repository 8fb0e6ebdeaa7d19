package org.investportal.staff.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.investportal.accounts.Admission;
import org.investportal.accounts.OwnAccountService;
import org.investportal.accounts.SignInResult.SecondStep;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Language;
import org.investportal.staff.StaffWording;
import org.investportal.staff.session.StaffPath;
import org.investportal.staff.session.StaffSession;
import org.investportal.web.FormValidation;
import org.investportal.web.LanguagePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;

/** Redirects people after a step of the sign-in. */
@Component
class SignInRedirect {

    private final StaffSession staffSession;
    private final SignInPageFactory pages;
    private final OwnAccountService accounts;
    private final StaffWording words;

    SignInRedirect(StaffSession staffSession, SignInPageFactory pages, OwnAccountService accounts, StaffWording words) {
        this.staffSession = staffSession;
        this.pages = pages;
        this.accounts = accounts;
        this.words = words;
    }

    /** Redirects to the page that was asked for, or to the form with the typed input. */
    String enter(
            Admission admission,
            @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        staffSession.letIn(admission, request, response);
        Optional<KeptForm> kept = KeptForm.carried(request);
        kept.ifPresent(form -> model.addAttribute("page", pages.goOn(admission.member(), form)));
        return kept.isPresent() ? "staff/go-on" : "redirect:" + inOwnLanguage(StaffPath.safe(next), admission.member());
    }

    /** Returns the path for a redirect from an English page, which may lead to a person who reads another language. */
    private String inOwnLanguage(String path, StaffMember member) {
        Language own = accounts.get(member).deskLanguage();
        return words.language() == Language.EN && own != Language.EN
                ? new LanguagePath(own, LanguagePath.read(path).path()).written()
                : path;
    }

    /** Redirects to the second step, with the typed input. */
    String enterHalf(
            SecondStep half,
            @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        staffSession.letHalfIn(half, request, response);
        if (KeptForm.carried(request).isEmpty()) {
            return "redirect:" + StaffPath.CODE + "?next=" + UriUtils.encode(StaffPath.safe(next), UTF_8);
        }
        model.addAttribute("page", pages.code(next, new FormValidation(), SignInPageFactory.carriedOn(request)));
        return "staff/code";
    }
}
