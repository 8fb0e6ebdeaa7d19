package org.investportal.accounts;

/** No account has that id. */
public class AccountNotFound extends RuntimeException {

    private AccountNotFound(String message) {
        super(message);
    }

    static AccountNotFound of(long id) {
        return new AccountNotFound("there is no account " + id);
    }
}
