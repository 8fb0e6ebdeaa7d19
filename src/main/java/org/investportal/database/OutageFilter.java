package org.investportal.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers with 503 the requests that failed for want of the database. {@link DatabaseWatch} logs the outage. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {

    private static final String SECONDS_UNTIL_ANOTHER_TRY = "5";

    private final DatabaseWatch watch;

    OutageFilter(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted() || !Outage.isCauseOf(failure)) {
                throw failure;
            }
            watch.investigates(failure);
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_ANOTHER_TRY);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
