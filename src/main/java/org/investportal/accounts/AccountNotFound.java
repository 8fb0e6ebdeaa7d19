package org.investportal.accounts;

/** Thrown if no account has the id. */
public class AccountNotFound extends RuntimeException {

    private AccountNotFound(String message) {
        super(message);
    }

    static AccountNotFound of(long id) {
        return new AccountNotFound("There is no account " + id + ".");
    }
}
