package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.OptionalLong;

/** A session between the first step and the second: it knows whose password was right, and opens nothing. */
final class HalfWay {

    private static final String ACCOUNT = "half-way";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private HalfWay() {}

    static void begin(HttpSession session, long account) {
        session.setAttribute(ACCOUNT, account);
        session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
    }

    /** Whose second step it is; empty if nobody's. */
    static OptionalLong account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) instanceof Long account
                ? OptionalLong.of(account)
                : OptionalLong.empty();
    }
}
