package org.investportal.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.investportal.web.ConcurrencyLimit;
import org.investportal.web.InternalRequest;
import org.investportal.web.LanguagePath;
import org.investportal.web.PublicPath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has few answers made at a time, for readers, for the forms of strangers and for the desk each. So threads and processors remain for answers that {@link
 * PageCacheFilter}, which comes before, has kept, however many ask for what takes long.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class AnswerLimitFilter extends OncePerRequestFilter {

    static final int AT_A_TIME = 8;

    /** Half of the threads: who waits costs little, and who is refused comes again at once. */
    static final int WAITING_READERS = 200;

    private static final String DESK = "/staff";
    private static final String SIGN_IN = DESK + "/login";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final ConcurrencyLimit ofReaders = new ConcurrencyLimit(AT_A_TIME, WAITING_READERS, LONGEST_WAIT);
    private final ConcurrencyLimit ofForms = new ConcurrencyLimit(AT_A_TIME, 3 * AT_A_TIME, LONGEST_WAIT);
    private final ConcurrencyLimit ofDesk = new ConcurrencyLimit(AT_A_TIME, 3 * AT_A_TIME, LONGEST_WAIT);
    private final SingletonSupplier<RefusalWriter> refusals;

    AnswerLimitFilter(ObjectProvider<RefusalWriter> refusals) {
        this.refusals = SingletonSupplier.of(refusals::getObject);
    }

    /** Skips requests that change something, and those of the portal itself. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean isRead = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return !isRead || request.getAttribute(InternalRequest.ATTRIBUTE) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConcurrencyLimit places =
                places(LanguagePath.read(request.getServletPath()).path());
        if (!places.enter()) {
            refusals.obtain()
                    .refuse(
                            request,
                            response,
                            HttpStatus.SERVICE_UNAVAILABLE,
                            ConcurrencyLimit.SECONDS_UNTIL_ANOTHER_TRY);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.leave();
        }
    }

    private ConcurrencyLimit places(String path) {
        if (path.equals(SIGN_IN) || PublicPath.isOfForm(path)) {
            return ofForms;
        }
        return PublicPath.isBelow(DESK, path) ? ofDesk : ofReaders;
    }
}
