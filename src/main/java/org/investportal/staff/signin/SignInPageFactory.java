package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.session.StaffPath;
import org.investportal.staff.signin.KeptForm.KeptField;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of the sign-in. */
@Component
class SignInPageFactory {

    private final StaffFrameFactory frames;
    private final StaffWording words;

    SignInPageFactory(StaffFrameFactory frames, StaffWording words) {
        this.frames = frames;
        this.words = words;
    }

    SignInPage signIn(SignInForm form, FormValidation formValidation, @Nullable String notice, List<KeptField> kept) {
        return new SignInPage(
                frames.outside(words.of("sign-in")),
                formValidation.links(),
                notice,
                form.emailField(formValidation),
                InputField.secret("password", formValidation),
                StaffPath.safe(form.next()),
                kept);
    }

    CodePage code(@Nullable String next, FormValidation formValidation, List<KeptField> kept) {
        return new CodePage(
                frames.outside(words.of("sign-in.code.title")),
                formValidation.links(),
                InputField.secret("code", formValidation),
                StaffPath.safe(next),
                kept);
    }

    ResumeFormPage goOn(StaffMember member, KeptForm kept) {
        String title = words.of("go-on");
        return new ResumeFormPage(frames.of(member, "", title), title, words.of("go-on.explanation"), kept);
    }

    /** Returns the kept fields of the request, to keep them on the next page. */
    static List<KeptField> carriedOn(HttpServletRequest request) {
        return KeptForm.carried(request).map(KeptForm::hidden).orElse(List.of());
    }

    /** Page of the second step of the sign-in. */
    record CodePage(StaffFrame frame, List<Link> mistakes, InputField code, String next, List<KeptField> kept) {}

    /**
     * Page to sign in.
     *
     * @param notice what happened before, if anything worth saying
     * @param next where to go then
     * @param kept the hidden fields of a form that was sent too late
     */
    record SignInPage(
            StaffFrame frame,
            List<Link> mistakes,
            @Nullable String notice,
            InputField email,
            InputField password,
            String next,
            List<KeptField> kept) {}
}
