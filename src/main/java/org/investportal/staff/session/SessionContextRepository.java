package org.investportal.staff.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.investportal.accounts.Admission;
import org.investportal.accounts.StaffSessionState;
import org.investportal.staff.StaffAuthentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Finds at every request who it is from: the session says which account, the account says the rest. */
@Component
class SessionContextRepository implements SecurityContextRepository {

    private final StaffSessionState sessions;

    SessionContextRepository(StaffSessionState sessions) {
        this.sessions = sessions;
    }

    @Override
    @SuppressWarnings("deprecation") // the one that the other, deferred way calls
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return admission(exchange.getRequest())
                .map(StaffAuthentication::of)
                .map(SecurityContextImpl::new)
                .orElseGet(SecurityContextImpl::new);
    }

    /** Does nothing: the session is begun when a person is signed in. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return admission(request).isPresent();
    }

    private Optional<Admission> admission(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : sessions.admitted(session);
    }
}
