package org.investportal.staff.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.staff.SameSiteFilter;
import org.investportal.staff.StaffAuthentication;
import org.investportal.staff.session.StaffPath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Answers refused requests: with a page that says so or that there is no such page, with the way back into a form that grew old, or with the sign-in. */
@Component
class StaffAccessDeniedHandler implements AccessDeniedHandler {

    private final SignInEntryPoint signIn;
    private final ObjectProvider<RequestMappingHandlerMapping> pages;
    private final AuditLog log;

    /** @param pages the pages of the portal; they are made after the filters */
    StaffAccessDeniedHandler(
            SignInEntryPoint signIn,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages,
            AuditLog log) {
        this.signIn = signIn;
        this.pages = pages;
        this.log = log;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication someone)) {
            signIn.ask(request, response);
        } else if (refusal instanceof CsrfException) {
            answerWithoutToken(someone.getPrincipal(), request, response);
        } else if (someone.lacksSecondFactor()) {
            demandSecondFactor(request, response);
        } else if (request.getServletPath().equals(StaffPath.DESK + "/")) {
            response.sendRedirect(request.getRequestURI().replaceFirst("/$", ""));
        } else if (isPage(request)) {
            record(someone.getPrincipal(), request, "");
            request.getRequestDispatcher(StaffPath.REFUSED).forward(request, response);
        } else {
            request.getRequestDispatcher(StaffPath.MISSING).forward(request, response);
        }
    }

    /** Tells whether there is a page at the address, for any method. */
    private boolean isPage(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return pages.getObject().getHandler(request) != null;
        } catch (Exception unsupported) { // by the page that is there
            return true;
        }
    }

    /** Asks for the second factor. A form that was sent is kept in the page that asks. */
    private static void demandSecondFactor(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getMethod().equals(HttpMethod.POST.name())) {
            request.getRequestDispatcher(StaffPath.DEMANDED).forward(request, response);
        } else {
            response.sendRedirect(StaffPath.SECOND_FACTOR);
        }
    }

    /** An old page of ours, or one of another site. Who wants out is let out: the browser says that it is our own page. */
    private void answerWithoutToken(StaffMember member, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean wantsOut = request.getServletPath().equals(StaffPath.SIGN_OUT);
        if (wantsOut && SameSiteFilter.isSender(request)) {
            request.getRequestDispatcher(StaffPath.SIGN_OUT).forward(request, response);
            return;
        }
        record(member, request, "without a token of this session");
        if (wantsOut || request.getServletPath().startsWith(StaffPath.SIGN_IN)) {
            response.sendRedirect(StaffPath.DESK);
        } else if (request.getRequestURI().startsWith(StaffPath.LINK)) {
            signIn.ask(request, response); // a link is for anybody who has it, signed in or not
        } else {
            request.getRequestDispatcher(StaffPath.STALE).forward(request, response);
        }
    }

    private void record(StaffMember member, HttpServletRequest request, String detail) {
        log.record(AuditAction.ACCESS_REFUSED, member.account(), member.fullName(), StaffPath.named(request), detail);
    }
}
