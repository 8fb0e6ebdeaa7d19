package org.investportal.verification;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Alters answers of the portal on their way to the reader, as a stale copy or a careless intermediary would. */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Falsifier extends OncePerRequestFilter {

    private volatile List<Runnable> first = List.of();
    private volatile String path = "";
    private volatile String from = "";
    private volatile String to = "";

    /** From now on, the first place that says the one says the other. */
    void alter(String onPath, String word, String otherWord) {
        path = onPath;
        from = word;
        to = otherWord;
    }

    /** When the page is next asked for, this happens first. */
    void before(String page, Runnable deed) {
        path = page;
        from = "";
        to = "";
        first = List.of(deed);
    }

    void rest() {
        path = "";
        first = List.of();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return !path.equals(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<Runnable> deeds = first;
        first = List.of();
        deeds.forEach(Runnable::run);
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        String body = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
        int at = body.indexOf(from);
        if (at < 0) {
            throw new IllegalStateException(path + " does not say " + from);
        }
        kept.resetBuffer();
        kept.getOutputStream()
                .write((body.substring(0, at) + to + body.substring(at + from.length()))
                        .getBytes(StandardCharsets.UTF_8));
        kept.copyBodyToResponse();
    }
}
