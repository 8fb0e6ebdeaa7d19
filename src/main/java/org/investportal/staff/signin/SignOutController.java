package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.staff.session.StaffPath;
import org.investportal.staff.session.StaffSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends the session of the person who signs out. */
@Controller
class SignOutController {

    private final StaffSession staffSession;
    private final AuditLog log;

    SignOutController(StaffSession staffSession, AuditLog log) {
        this.staffSession = staffSession;
        this.log = log;
    }

    @PostMapping("/staff/logout")
    String signOut(
            @AuthenticationPrincipal @Nullable StaffMember member,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (member != null) {
            log.record(AuditAction.SIGNED_OUT, member.account(), member.fullName(), "", "");
        }
        staffSession.leave(request, response);
        return "redirect:" + StaffPath.SIGN_IN;
    }
}
