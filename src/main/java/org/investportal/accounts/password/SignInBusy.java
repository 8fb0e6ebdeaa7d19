package org.investportal.accounts.password;

import java.time.Duration;

/** Thrown if so many attempts to sign in run at once, from many people or one machine, that the next has to wait. */
public class SignInBusy extends RuntimeException {

    private final Duration pause;

    private SignInBusy(Duration pause) {
        super("Too many sign-ins wait for a password check; try again in " + pause);
        this.pause = pause;
    }

    static SignInBusy after(Duration waiting) {
        return new SignInBusy(waiting);
    }

    /** Returns the time after which another attempt may succeed. */
    public Duration pause() {
        return pause;
    }
}
