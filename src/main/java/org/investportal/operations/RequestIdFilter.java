package org.investportal.operations;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.investportal.web.LanguagePath;
import org.investportal.web.PublicPath;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, which is in its lines of the log. Pages of the desk and error pages tell it by a header. Other public answers do not, because
 * they are the same for all readers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class RequestIdFilter extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";

    /** The name in the log, and of the attribute that hands the id on to the error page. */
    private static final String NAME = "requestId";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final String DESK = "/staff";

    private final IdGenerator ids = new AlternativeJdkIdGenerator();

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Leaves the id in place after an exception, because the server logs it later, before it asks for the error page. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isError = request.getDispatcherType() == DispatcherType.ERROR;
        boolean isDone = isError;
        String id = id(request);
        request.setAttribute(NAME, id);
        MDC.put(NAME, id);
        if (isError || isOfTheDesk(request)) {
            response.setHeader(HEADER, id);
        }
        try {
            chain.doFilter(request, response);
            isDone = true;
        } finally {
            if (isDone) {
                MDC.remove(NAME);
            }
        }
    }

    private String id(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof String known) {
            return known;
        }
        String received = request.getHeader(HEADER);
        return received != null && PLAIN.matcher(received).matches()
                ? received
                : ids.generateId().toString();
    }

    private static boolean isOfTheDesk(HttpServletRequest request) {
        String path = LanguagePath.read(request.getServletPath()).path();
        return PublicPath.isBelow(DESK, path);
    }
}
