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
 * Whose attempts to sign in are counted. A browser that the account knows is counted by itself. All others are counted by
 * account, known or not, and by address.
 */
@Component
class SignInAttemptLimiter {

    private final Throttle throttle;
    private final KnownBrowserStore browsers;

    SignInAttemptLimiter(Throttle throttle, KnownBrowserStore browsers) {
        this.throttle = throttle;
        this.browsers = browsers;
    }

    /** The first step, or a password that is asked for again. */
    Attempt withPassword(String email, ClientInfo clientInfo) {
        boolean known = browsers.knows(clientInfo.browser(), email);
        List<Subject> subjects = known
                ? List.of(new Subject(BackoffPolicy.BROWSER, email + " " + clientInfo.browser()))
                : List.of(
                        new Subject(BackoffPolicy.ADDRESS, clientInfo.network()),
                        new Subject(BackoffPolicy.ACCOUNT, email));
        return new Attempt(subjects, known, throttle.take(subjects));
    }

    /** The second step. */
    Attempt withCode(Account account, ClientInfo clientInfo) {
        boolean known = browsers.knows(clientInfo.browser(), account.email());
        List<Subject> subjects = List.of(
                new Subject(BackoffPolicy.SECOND_STEP, account.email() + (known ? " " + clientInfo.browser() : "")));
        return new Attempt(subjects, known, throttle.take(subjects));
    }

    /** Nothing counts any more that strangers have tried: the owner has shown otherwise who they are. */
    void forgetStrangersOf(Account account) {
        throttle.forget(new Subject(BackoffPolicy.ACCOUNT, account.email()));
        throttle.forget(new Subject(BackoffPolicy.SECOND_STEP, account.email()));
    }

    /** One attempt, if it may be made now. */
    final class Attempt {

        private final List<Subject> subjects;
        private final boolean known;
        private final Duration pause;

        private Attempt(List<Subject> subjects, boolean known, Duration pause) {
            this.subjects = subjects;
            this.known = known;
            this.pause = pause;
        }

        /** How long it has to wait; nothing if it may be made. */
        Duration pause() {
            return pause;
        }

        /** Whether it is made in a browser that the account knows. */
        boolean isOfKnown() {
            return known;
        }

        boolean isTooSoon() {
            return !pause.isZero();
        }

        /** Whether it is the first that this pause refuses; asked once. */
        boolean isFirstRefused() {
            return isTooSoon() && throttle.isUntold(subjects);
        }

        /** Failures before are forgotten, but for those of the address: its next guess may be at another account. */
        void succeeded() {
            for (Subject subject : subjects) {
                if (subject.pace() == BackoffPolicy.ADDRESS) {
                    throttle.giveBack(subject);
                } else {
                    throttle.forget(subject);
                }
            }
        }

        /** It could not be made after all. */
        void wasNotMade() {
            subjects.forEach(throttle::giveBack);
        }
    }
}
