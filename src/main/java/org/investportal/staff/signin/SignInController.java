package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.SignIn;
import org.investportal.accounts.SignInAnswer;
import org.investportal.staff.Field;
import org.investportal.staff.Mistakes;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Serves the sign-in. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Door door;
    private final StaffFrames frames;
    private final StaffWords words;

    SignInController(SignIn signIn, Door door, StaffFrames frames, StaffWords words) {
        this.signIn = signIn;
        this.door = door;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping(Ways.SIGN_IN)
    String form(SignInForm form, Model model) {
        return show(form, new Mistakes(), model);
    }

    @PostMapping(Ways.SIGN_IN)
    String signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        Mistakes mistakes = form.check(words);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, mistakes, model);
        }
        if (signIn.byPassword(form.typedEmail(), form.typedPassword()) instanceof SignInAnswer.Admitted admitted) {
            door.letIn(admitted.admission(), request, response);
            return "redirect:" + Ways.safe(form.next());
        }
        mistakes.add("email", words.of("sign-in.refused"));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, mistakes, model);
    }

    private String show(SignInForm form, Mistakes mistakes, Model model) {
        model.addAttribute(
                "page",
                new SignInPage(
                        frames.outside(words.of("sign-in")),
                        mistakes.links(),
                        form.emailField(mistakes),
                        Field.secret("password", mistakes),
                        Ways.safe(form.next())));
        return "staff/sign-in";
    }
}
