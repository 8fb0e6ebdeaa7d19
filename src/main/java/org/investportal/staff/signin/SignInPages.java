package org.investportal.staff.signin;

import org.investportal.staff.session.Ways;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.web.Field;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.investportal.staff.signin.KeptForm.KeptField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of the sign-in. */
@Component
class SignInPages {

    private final StaffFrames frames;
    private final StaffWords words;

    SignInPages(StaffFrames frames, StaffWords words) {
        this.frames = frames;
        this.words = words;
    }

    SignInPage signIn(SignInForm form, Mistakes mistakes, @Nullable String notice, List<KeptField> kept) {
        return new SignInPage(
                frames.outside(words.of("sign-in")),
                mistakes.links(),
                notice,
                form.emailField(mistakes),
                Field.secret("password", mistakes),
                Ways.safe(form.next()),
                kept);
    }

    CodePage code(@Nullable String next, Mistakes mistakes, List<KeptField> kept) {
        return new CodePage(
                frames.outside(words.of("sign-in.code.title")),
                mistakes.links(),
                Field.secret("code", mistakes),
                Ways.safe(next),
                kept);
    }

    GoOnPage goOn(StaffMember member, KeptForm kept) {
        String title = words.of("go-on");
        return new GoOnPage(frames.of(member, "", title), title, words.of("go-on.explanation", kept.path()), kept);
    }

    /** What the request carries along, to be carried on. */
    static List<KeptField> carriedOn(HttpServletRequest request) {
        return KeptForm.carried(request).map(KeptForm::hidden).orElse(List.of());
    }
}
