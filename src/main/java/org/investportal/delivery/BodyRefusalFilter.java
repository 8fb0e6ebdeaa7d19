package org.investportal.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.investportal.web.ServiceUnavailable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers the requests that {@link BodyLimitFilter} refuses, before any other filter sees them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyRefusalFilter extends OncePerRequestFilter {

    private static final String SECONDS_UNTIL_ANOTHER_TRY = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request.getAttribute(BodyLimitFilter.REFUSED) instanceof HttpStatus status)) {
            chain.doFilter(request, response);
            return;
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            request.setAttribute(ServiceUnavailable.NOT_READ, true);
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_ANOTHER_TRY);
        }
        response.sendError(status.value());
    }
}
