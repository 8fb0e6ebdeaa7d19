package org.investportal.staff.signin;

import org.investportal.staff.session.Callers;
import org.investportal.staff.session.HalfWay;
import org.investportal.staff.session.Ways;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.SignIn;
import org.investportal.accounts.SignInAnswer;
import org.investportal.accounts.SignInAnswer.SecondStep;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the second step of the sign-in to those who have made the first. */
@Controller
class CodeController {

    private final SignIn signIn;
    private final HalfWay halfWay;
    private final Entrance entrance;
    private final Refusals refusals;
    private final SignInPages pages;
    private final StaffWords words;

    CodeController(
            SignIn signIn, HalfWay halfWay, Entrance entrance, Refusals refusals, SignInPages pages, StaffWords words) {
        this.signIn = signIn;
        this.halfWay = halfWay;
        this.entrance = entrance;
        this.refusals = refusals;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(Ways.CODE)
    String form(@RequestParam(required = false) @Nullable String next, HttpServletRequest request, Model model) {
        if (halfWay.find(request).isEmpty()) {
            return "redirect:" + Ways.SIGN_IN;
        }
        model.addAttribute("page", pages.code(next, new Mistakes(), List.of()));
        return "staff/code";
    }

    @PostMapping(Ways.CODE)
    String prove(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<SecondStep> half = halfWay.find(request);
        if (half.isEmpty()) {
            return "redirect:" + Ways.SIGN_IN;
        }
        SignInAnswer answer = signIn.byCode(half.get(), Typed.line(code), Callers.of(request));
        if (answer instanceof SignInAnswer.Admitted admitted) {
            return entrance.enter(admitted.admission(), next, request, response, model);
        }
        Mistakes mistakes = new Mistakes();
        refusals.explain(answer, mistakes, "code", words.of("sign-in.code.refused"), response);
        model.addAttribute("page", pages.code(next, mistakes, SignInPages.carriedOn(request)));
        return "staff/code";
    }
}
