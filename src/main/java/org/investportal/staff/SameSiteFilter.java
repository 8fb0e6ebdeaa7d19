package org.investportal.staff;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that another site sends, even with a valid token: a neighbour that can set cookies can put a session
 * of its own, with its token, into a browser.
 */
public final class SameSiteFilter extends OncePerRequestFilter {

    private static final String SITE = "Sec-Fetch-Site";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.REQUEST || !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean told = request.getHeader(SITE) != null || request.getHeader(HttpHeaders.ORIGIN) != null;
        if (told && !isSender(request)) {
            throw new AccessDeniedException("Another site sent the form");
        }
        chain.doFilter(request, response);
    }

    /** Tells whether one of our own pages sent the request, by the headers of the browser. */
    public static boolean isSender(HttpServletRequest request) {
        String site = request.getHeader(SITE);
        return site == null ? isSameOrigin(request.getHeader(HttpHeaders.ORIGIN), request) : site.equals("same-origin");
    }

    /** Tells whether the origin is our own, for browsers that do not send the site of a request. */
    private static boolean isSameOrigin(@Nullable String origin, HttpServletRequest request) {
        String own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        return own.equalsIgnoreCase(origin);
    }
}
