package org.investportal.staff.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.staff.StaffAuthentication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers what may not be done: with a page that says so, with the way back into a form that grew old, or with the sign-in. */
@Component
class RefusedAccess implements AccessDeniedHandler {

    private final SignInRequired signIn;
    private final AuditLog log;

    RefusedAccess(SignInRequired signIn, AuditLog log) {
        this.signIn = signIn;
        this.log = log;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication someone)) {
            signIn.ask(request, response);
        } else if (refusal instanceof CsrfException && isOfTheSignIn(request.getRequestURI())) {
            response.sendRedirect(Ways.DESK);
        } else if (refusal instanceof CsrfException) {
            request.getRequestDispatcher(Ways.STALE).forward(request, response);
        } else if (someone.lacksSecondFactor()) {
            response.sendRedirect(Ways.SECOND_FACTOR);
        } else {
            StaffMember member = someone.getPrincipal();
            log.record(
                    AuditAction.ACCESS_REFUSED,
                    member.account(),
                    member.fullName(),
                    request.getMethod() + " " + request.getRequestURI(),
                    "");
            request.getRequestDispatcher(Ways.REFUSED).forward(request, response);
        }
    }

    /** An old page of it, sent by somebody who is in by now. */
    private static boolean isOfTheSignIn(String path) {
        return path.startsWith(Ways.SIGN_IN) || path.equals(Ways.SIGN_OUT);
    }
}
