package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.SignInResult;
import org.investportal.accounts.SignInResult.SecondStep;
import org.investportal.accounts.SignInService;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.staff.session.ClientInfoFactory;
import org.investportal.staff.session.PendingSecondFactor;
import org.investportal.staff.session.StaffPath;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the second step of the sign-in to those who have made the first. */
@Controller
class CodeController {

    private final SignInService signInService;
    private final PendingSecondFactor pendingSecondFactor;
    private final SignInRedirect signInRedirect;
    private final SignInRefusal signInRefusal;
    private final SignInPageFactory pages;
    private final StaffWording words;

    CodeController(
            SignInService signInService,
            PendingSecondFactor pendingSecondFactor,
            SignInRedirect signInRedirect,
            SignInRefusal signInRefusal,
            SignInPageFactory pages,
            StaffWording words) {
        this.signInService = signInService;
        this.pendingSecondFactor = pendingSecondFactor;
        this.signInRedirect = signInRedirect;
        this.signInRefusal = signInRefusal;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(StaffPath.CODE)
    String form(@RequestParam(required = false) @Nullable String next, HttpServletRequest request, Model model) {
        if (pendingSecondFactor.find(request).isEmpty()) {
            return "redirect:" + StaffPath.SIGN_IN;
        }
        model.addAttribute("page", pages.code(next, new FormValidation(), List.of()));
        return "staff/code";
    }

    @PostMapping(StaffPath.CODE)
    String prove(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<SecondStep> half = pendingSecondFactor.find(request);
        if (half.isEmpty()) {
            return "redirect:" + StaffPath.SIGN_IN;
        }
        SignInResult answer = signInService.byCode(half.get(), FormInput.line(code), ClientInfoFactory.of(request));
        if (answer instanceof SignInResult.Admitted admitted) {
            return signInRedirect.enter(admitted.admission(), next, request, response, model);
        }
        FormValidation formValidation = new FormValidation();
        signInRefusal.explain(answer, formValidation, "code", words.of("sign-in.code.refused"), response);
        model.addAttribute("page", pages.code(next, formValidation, SignInPageFactory.carriedOn(request)));
        return "staff/code";
    }
}
