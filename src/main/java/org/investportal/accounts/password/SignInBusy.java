package org.investportal.accounts.password;

import java.time.Duration;

/** So many people, or one machine, try to sign in that the next has to wait. */
public class SignInBusy extends RuntimeException {

    private final Duration pause;

    private SignInBusy(Duration pause) {
        super("no turn to work on a password within " + pause);
        this.pause = pause;
    }

    static SignInBusy after(Duration waiting) {
        return new SignInBusy(waiting);
    }

    /** After how long it is worth another try. */
    public Duration pause() {
        return pause;
    }
}
