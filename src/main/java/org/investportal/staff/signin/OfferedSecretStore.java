package org.investportal.staff.signin;

import jakarta.servlet.http.HttpSession;
import org.investportal.accounts.OwnAccountService;
import org.springframework.stereotype.Component;

/** Stores the secret that is offered for a second factor: in the session, until it belongs to the account. */
@Component
class OfferedSecretStore {

    private static final String OFFER = "second-factor-offer";

    private final OwnAccountService own;

    OfferedSecretStore(OwnAccountService own) {
        this.own = own;
    }

    /** Returns the secret of the session, and makes one if it has none; reloading the page therefore does not change it. */
    String of(HttpSession session) {
        if (session.getAttribute(OFFER) instanceof String made) {
            return made;
        }
        String secret = own.newSecret();
        session.setAttribute(OFFER, secret);
        return secret;
    }

    void forget(HttpSession session) {
        session.removeAttribute(OFFER);
    }
}
