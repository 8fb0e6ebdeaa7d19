package org.investportal.serving;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Removes the language and the edition of the past from the path of a request, so that all later filters and controllers have one path for a page in all
 * languages and editions. It runs before the rules of access, which apply to the path.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguagePathFilter extends OncePerRequestFilter {

    /** In characters. No address that was given is half as long. */
    private static final int LONGEST = 1_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestAddress address = RequestAddress.read(request.getRequestURI());
        address.keepIn(request);
        if (request.getRequestURI().length() > LONGEST) {
            response.sendError(HttpStatus.URI_TOO_LONG.value());
            return;
        }
        chain.doFilter(new OfPath(request), response);
    }

    /** Request with a path alone. The path is read at each call, because a forwarded request has another one. */
    private static final class OfPath extends HttpServletRequestWrapper {

        OfPath(HttpServletRequest asked) {
            super(asked);
        }

        @Override
        public String getRequestURI() {
            return RequestAddress.read(super.getRequestURI()).path();
        }

        @Override
        public String getServletPath() {
            return RequestAddress.read(super.getServletPath()).path();
        }

        @Override
        public StringBuffer getRequestURL() {
            String asked = super.getRequestURL().toString();
            String host =
                    asked.substring(0, asked.length() - super.getRequestURI().length());
            return new StringBuffer(host + getRequestURI());
        }

        @Override
        public Locale getLocale() {
            return RequestAddress.of(this).language().locale();
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(getLocale()));
        }
    }
}
