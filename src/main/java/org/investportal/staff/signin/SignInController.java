package org.investportal.staff.signin;

import org.investportal.staff.session.Callers;
import org.investportal.staff.session.Ways;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.investportal.accounts.SignIn;
import org.investportal.accounts.SignInAnswer;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the first step of the sign-in. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Entrance entrance;
    private final Refusals refusals;
    private final SignInPages pages;
    private final StaffWords words;

    SignInController(SignIn signIn, Entrance entrance, Refusals refusals, SignInPages pages, StaffWords words) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.refusals = refusals;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(Ways.SIGN_IN)
    String form(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        String notice = "password".equals(done) ? words.of("sign-in.password-set") : null;
        model.addAttribute("page", pages.signIn(new SignInForm(null, null, next), new Mistakes(), notice, List.of()));
        return "staff/sign-in";
    }

    @PostMapping(Ways.SIGN_IN)
    String signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        Mistakes mistakes = form.check(words);
        if (mistakes.isEmpty()) {
            SignInAnswer answer =
                    signIn.byPassword(Typed.line(form.email()), Typed.exactly(form.password()), Callers.of(request));
            if (answer instanceof SignInAnswer.Admitted admitted) {
                return entrance.enter(admitted.admission(), form.next(), request, response, model);
            }
            if (answer instanceof SignInAnswer.SecondStep half) {
                return entrance.enterHalf(half, form.next(), request, response, model);
            }
            refusals.explain(answer, mistakes, "email", words.of("sign-in.refused"), response);
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("page", pages.signIn(form, mistakes, null, SignInPages.carriedOn(request)));
        return "staff/sign-in";
    }
}
