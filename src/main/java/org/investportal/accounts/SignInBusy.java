package org.investportal.accounts;

import java.time.Duration;

/** So many people, or one machine, try to sign in that the next has to wait. */
public class SignInBusy extends RuntimeException {

    private SignInBusy(String message) {
        super(message);
    }

    static SignInBusy after(Duration waiting) {
        return new SignInBusy("no turn to check a password within " + waiting);
    }
}
