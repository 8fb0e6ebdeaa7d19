package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.investportal.accounts.SignInResult;
import org.investportal.accounts.SignInService;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.staff.session.ClientInfoFactory;
import org.investportal.staff.session.StaffPath;
import org.investportal.staff.session.StaffSession;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the first step of the sign-in, and signs people out. */
@Controller
class SignInController {

    private final SignInService signInService;
    private final SignInRedirect signInRedirect;
    private final SignInRefusal signInRefusal;
    private final SignInPageFactory pages;
    private final StaffWording words;
    private final StaffSession staffSession;
    private final AuditLog log;

    SignInController(
            SignInService signInService,
            SignInRedirect signInRedirect,
            SignInRefusal signInRefusal,
            SignInPageFactory pages,
            StaffWording words,
            StaffSession staffSession,
            AuditLog log) {
        this.signInService = signInService;
        this.signInRedirect = signInRedirect;
        this.signInRefusal = signInRefusal;
        this.pages = pages;
        this.words = words;
        this.staffSession = staffSession;
        this.log = log;
    }

    @GetMapping(StaffPath.SIGN_IN)
    String form(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        String notice = "password".equals(done) ? words.of("sign-in.password-set") : null;
        model.addAttribute(
                "page", pages.signIn(new SignInForm(null, null, next), new FormValidation(), notice, List.of()));
        return "staff/sign-in";
    }

    @PostMapping(StaffPath.SIGN_IN)
    String signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        FormValidation formValidation = form.check(words);
        if (formValidation.isEmpty()) {
            SignInResult answer = signInService.byPassword(
                    FormInput.line(form.email()), FormInput.exactly(form.password()), ClientInfoFactory.of(request));
            if (answer instanceof SignInResult.Admitted admitted) {
                return signInRedirect.enter(admitted.admission(), form.next(), request, response, model);
            }
            if (answer instanceof SignInResult.SecondStep half) {
                return signInRedirect.enterHalf(half, form.next(), request, response, model);
            }
            signInRefusal.explain(answer, formValidation, "email", words.of("sign-in.refused"), response);
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("page", pages.signIn(form, formValidation, null, SignInPageFactory.carriedOn(request)));
        return "staff/sign-in";
    }

    @PostMapping("/staff/logout")
    String signOut(
            @AuthenticationPrincipal @Nullable StaffMember member,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (member != null) {
            log.record(AuditAction.SIGNED_OUT, member.account(), member.fullName(), "", "");
        }
        staffSession.leave(request, response);
        return "redirect:" + StaffPath.SIGN_IN;
    }
}
