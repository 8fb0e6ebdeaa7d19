package org.investportal.staff;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.investportal.web.SameOriginCheck;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that another site sends, even with a valid token: a neighbour that can set cookies can put a session
 * of its own, with its token, into a browser.
 */
public final class SameSiteFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.REQUEST || !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SameOriginCheck.isStated(request) && !isSender(request)) {
            throw new AccessDeniedException("Another site sent the form");
        }
        chain.doFilter(request, response);
    }

    /** Tells whether one of our own pages sent the request, by the headers of the browser. */
    public static boolean isSender(HttpServletRequest request) {
        return SameOriginCheck.isOwn(request, List.of());
    }
}
