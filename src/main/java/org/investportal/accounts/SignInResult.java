package org.investportal.accounts;

import java.time.Duration;

/** What becomes of an attempt to sign in. */
public sealed interface SignInResult {

    /** All is proven. */
    record Admitted(Admission admission) implements SignInResult {}

    /**
     * The password is right, and a code is asked for.
     *
     * @param generation of the account's sessions; the step before counts no longer once there is another
     */
    record SecondStep(long account, int generation) implements SignInResult {}

    /** Something of it is wrong, and nobody is told what. */
    record Refused() implements SignInResult {}

    /** Not even looked at, because too many attempts failed. */
    record TooSoon(Duration pause) implements SignInResult {}

    /** Not even looked at, because too many others are just being. */
    record Busy(Duration pause) implements SignInResult {}
}
