package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.investportal.accounts.Admission;
import org.investportal.accounts.StaffSessions;
import org.investportal.staff.StaffAuthentication;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets people in and out of the desk. */
@Component
class Door {

    private final StaffSessions sessions;
    private final CsrfAuthenticationStrategy tokens;

    Door(StaffSessions sessions, CsrfTokenRepository tokens) {
        this.sessions = sessions;
        this.tokens = new CsrfAuthenticationStrategy(tokens);
    }

    /** Nothing of the session before, its id least of all, is taken into the new one. */
    void letIn(Admission admission, HttpServletRequest request, HttpServletResponse response) {
        close(request);
        sessions.begin(request.getSession(true), admission);
        tokens.onAuthentication(StaffAuthentication.of(admission), request, response);
    }

    void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
