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
        return new AccountRefused(Reason.EMAIL_TAKEN, "there is an account of " + email);
    }

    static AccountRefused becauseNameIsTaken(String name) {
        return new AccountRefused(Reason.NAME_TAKEN, "there is an account of the name " + name);
    }

    static AccountRefused becauseItIsTheLastAdministrator(long account) {
        return new AccountRefused(Reason.LAST_ADMINISTRATOR, "account " + account + " is the last administrator");
    }

    static AccountRefused becauseSecondFactorIsDemanded(long account) {
        return new AccountRefused(Reason.SECOND_FACTOR_DEMANDED, "account " + account + " has to have a second factor");
    }

    static AccountRefused becauseItIsTheirOwn(long account) {
        return new AccountRefused(Reason.OWN, "account " + account + " is that of whoever asks");
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
