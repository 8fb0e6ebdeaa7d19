package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.investportal.accounts.SignInResult;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reports a failed sign-in, or a wait before the next attempt, as an error of the form and as a status. */
@Component
class SignInRefusal {

    private final StaffWording words;

    SignInRefusal(StaffWording words) {
        this.words = words;
    }

    /** The words are for an attempt that was made and failed. */
    void explain(
            SignInResult answer,
            FormValidation formValidation,
            String field,
            String refused,
            HttpServletResponse response) {
        if (answer instanceof SignInResult.TooSoon tooSoon) {
            wait(HttpStatus.TOO_MANY_REQUESTS, tooSoon.pause(), response);
            formValidation.add(field, words.of("sign-in.too-soon", String.valueOf(seconds(tooSoon.pause()))));
        } else if (answer instanceof SignInResult.Busy busy) {
            wait(HttpStatus.SERVICE_UNAVAILABLE, busy.pause(), response);
            formValidation.add(field, words.of("sign-in.busy"));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            formValidation.add(field, refused);
        }
    }

    static void wait(HttpStatus status, Duration pause, HttpServletResponse response) {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(pause)));
    }

    /** Begun seconds count. */
    private static long seconds(Duration pause) {
        return pause.plusMillis(999).toSeconds();
    }
}
