package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.investportal.accounts.SignInAnswer;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Says that somebody was not let in, or has to wait, as a mistake of a form and as a status. */
@Component
class Refusals {

    private final StaffWords words;

    Refusals(StaffWords words) {
        this.words = words;
    }

    /** The words are for an attempt that was made and failed. */
    void explain(SignInAnswer answer, Mistakes mistakes, String field, String refused, HttpServletResponse response) {
        if (answer instanceof SignInAnswer.TooSoon tooSoon) {
            wait(HttpStatus.TOO_MANY_REQUESTS, tooSoon.pause(), response);
            mistakes.add(field, words.of("sign-in.too-soon", String.valueOf(seconds(tooSoon.pause()))));
        } else if (answer instanceof SignInAnswer.Busy busy) {
            wait(HttpStatus.SERVICE_UNAVAILABLE, busy.pause(), response);
            mistakes.add(field, words.of("sign-in.busy"));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            mistakes.add(field, refused);
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
