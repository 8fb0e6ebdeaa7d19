package org.investportal.accounts;

import org.investportal.catalogue.value.Coded;

/** Thrown if a change of an account is not allowed. Nothing was changed. */
public class AccountRefused extends RuntimeException {

    private final Reason reason;

    private AccountRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static AccountRefused becauseEmailIsTaken(String email) {
        return new AccountRefused(Reason.EMAIL_TAKEN, "Another account has the e-mail " + email + ".");
    }

    static AccountRefused becauseNameIsTaken(String name) {
        return new AccountRefused(
                Reason.NAME_TAKEN, "Another account has the name " + name + " or one that looks like it.");
    }

    static AccountRefused becauseItIsTheLastAdministrator(long account) {
        return new AccountRefused(
                Reason.LAST_ADMINISTRATOR,
                "Account " + account + " is the last administrator; make another administrator first.");
    }

    static AccountRefused becauseSecondFactorIsDemanded(long account) {
        return new AccountRefused(Reason.SECOND_FACTOR_DEMANDED, "Account " + account + " must have a second factor.");
    }

    static AccountRefused becauseItIsTheirOwn(long account) {
        return new AccountRefused(Reason.OWN, "Account " + account + " is your own; change it on your account page.");
    }

    public Reason reason() {
        return reason;
    }

    /** The reason for the refusal. */
    public enum Reason implements Coded {
        /** Another account has that e-mail. */
        EMAIL_TAKEN,
        /** Another account has that name, or one that looks like it. */
        NAME_TAKEN,
        /** The account is the last one of an administrator. */
        LAST_ADMINISTRATOR,
        /** The account is their own, and this way would not ask for the password. */
        OWN,
        /** The account or one of its roles requires a second factor. */
        SECOND_FACTOR_DEMANDED
    }
}
