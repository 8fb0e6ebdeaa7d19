package org.investportal.accounts;

import java.time.Duration;
import java.util.List;
import org.investportal.accounts.throttle.BackoffPolicy;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.accounts.throttle.KnownBrowserStore;
import org.investportal.accounts.throttle.Throttle;
import org.investportal.accounts.throttle.Throttle.Subject;
import org.springframework.stereotype.Component;

/**
 * Limits attempts to sign in. Attempts from a browser that the account knows are counted for that browser. All others
 * are counted by account, existing or not, and by address.
 */
@Component
class SignInAttemptLimiter {

    private final Throttle throttle;
    private final KnownBrowserStore browsers;

    SignInAttemptLimiter(Throttle throttle, KnownBrowserStore browsers) {
        this.throttle = throttle;
        this.browsers = browsers;
    }

    /** Starts an attempt with a password: the first step of sign-in, or a password that is asked for again. */
    Attempt withPassword(String email, ClientInfo clientInfo) {
        boolean known = browsers.knows(clientInfo.browser(), email);
        List<Subject> subjects = known
                ? List.of(new Subject(BackoffPolicy.BROWSER, email + " " + clientInfo.browser()))
                : List.of(
                        new Subject(BackoffPolicy.ADDRESS, clientInfo.network()),
                        new Subject(BackoffPolicy.ACCOUNT, email));
        return new Attempt(subjects, known, throttle.take(subjects));
    }

    /** Starts an attempt with a code, the second step of sign-in. */
    Attempt withCode(Account account, ClientInfo clientInfo) {
        boolean known = browsers.knows(clientInfo.browser(), account.email());
        List<Subject> subjects = List.of(
                new Subject(BackoffPolicy.SECOND_STEP, account.email() + (known ? " " + clientInfo.browser() : "")));
        return new Attempt(subjects, known, throttle.take(subjects));
    }

    /** Forgets the failed attempts of unknown browsers, because the owner has proven their identity in another way. */
    void forgetStrangersOf(Account account) {
        throttle.forget(new Subject(BackoffPolicy.ACCOUNT, account.email()));
        throttle.forget(new Subject(BackoffPolicy.SECOND_STEP, account.email()));
    }

    /** One attempt, which may have to wait. */
    final class Attempt {

        private final List<Subject> subjects;
        private final boolean known;
        private final Duration pause;

        private Attempt(List<Subject> subjects, boolean known, Duration pause) {
            this.subjects = subjects;
            this.known = known;
            this.pause = pause;
        }

        /** Returns the time that the attempt has to wait; zero if it may be made now. */
        Duration pause() {
            return pause;
        }

        /** Returns whether the attempt is made in a browser that the account knows. */
        boolean isOfKnown() {
            return known;
        }

        boolean isTooSoon() {
            return !pause.isZero();
        }

        /** Returns whether this is the first attempt that this pause refuses; call it only once. */
        boolean isFirstRefused() {
            return isTooSoon() && throttle.reportOnce(subjects);
        }

        /** Forgets earlier failures, except those of the address, whose next guess may be at another account. */
        void succeeded() {
            for (Subject subject : subjects) {
                if (subject.pace() == BackoffPolicy.ADDRESS) {
                    throttle.giveBack(subject);
                } else {
                    throttle.forget(subject);
                }
            }
        }

        /** Takes the attempt back, because it could not be made. */
        void wasNotMade() {
            subjects.forEach(throttle::giveBack);
        }
    }
}
