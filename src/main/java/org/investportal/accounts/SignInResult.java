package org.investportal.accounts;

import java.time.Duration;

/** The result of an attempt to sign in. */
public sealed interface SignInResult {

    /** The sign-in is complete. */
    record Admitted(Admission admission) implements SignInResult {}

    /**
     * The password is right, and a code is required.
     *
     * @param generation the generation of the account's sessions; the first step is void once it has changed
     */
    record SecondStep(long account, int generation) implements SignInResult {}

    /** The sign-in is refused. The page does not say which part was wrong. */
    record Refused() implements SignInResult {}

    /** The attempt was not checked, because too many attempts failed. */
    record TooSoon(Duration pause) implements SignInResult {}

    /** The attempt was not checked, because too many others are being checked. */
    record Busy(Duration pause) implements SignInResult {}
}
