package org.investportal.accounts;

import org.investportal.catalogue.value.Coded;

/** An account is not changed so, and nothing of it was. */
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

    /** Why. */
    public enum Reason implements Coded {
        /** Another account has that e-mail. */
        EMAIL_TAKEN,
        /** Another account has that name, or one that looks like it. */
        NAME_TAKEN,
        /** Nobody else could keep the accounts. */
        LAST_ADMINISTRATOR,
        /** It could be done without the password that owners are asked for. */
        OWN,
        /** The account or one of its roles has to have one. */
        SECOND_FACTOR_DEMANDED
    }
}
