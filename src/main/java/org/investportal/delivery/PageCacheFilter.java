package org.investportal.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.investportal.web.LanguagePath;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers public requests from memory, before the rules of access and the controllers, and tags each public answer by its bytes. What cannot be kept is made for
 * each request: answers for parameters of comparisons, and what stands at an address that is not written in its plain form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PageCacheFilter extends OncePerRequestFilter {

    private static final String DESK = "/staff";
    private static final String COMPARISON = "/compare";

    private static final Pattern PLAIN = Pattern.compile("(/|(/[\\w~-][\\w.~-]*)+)");
    private static final int LONGEST = 400;
    private static final Pattern PAGE_OF_LIST = Pattern.compile("page=[1-9]\\d{0,5}");

    private final PageCache cache;
    private final Clock clock;

    PageCacheFilter(PageCache cache, Clock clock) {
        this.cache = cache;
        this.clock = clock;
    }

    /** Skips the desk: its pages must not be stored, and they contain tokens that change each time. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = LanguagePath.read(request.getServletPath()).path(); // as the rules of access read it
        boolean isDesk = path.equals(DESK) || path.startsWith(DESK + "/");
        boolean isRead = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return isDesk || !isRead;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PageCache.Key key = key(request);
        PageCache.Rendering rendering = () -> render(request, response, chain);
        PublicAnswer answer = key == null ? rendering.render() : cache.get(key, rendering);
        if (answer != null) {
            answer.send(request, response);
        }
    }

    private @Nullable PublicAnswer render(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper written = new WrittenResponse(response);
        chain.doFilter(new WholeRequest(request), written);
        PublicAnswer answer = PublicAnswer.of(written, clock.instant());
        if (answer == null) {
            written.copyBodyToResponse();
        }
        return answer;
    }

    /** Returns null if the answer may not be kept. Parameters that no page reads are left out, so that they cannot fill the cache. */
    private static PageCache.@Nullable Key key(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        if (path.length() > LONGEST || !PLAIN.matcher(path).matches()) {
            return null;
        }
        if (query == null || (!query.contains("page") && !path.contains(COMPARISON))) {
            return new PageCache.Key(path, request.isSecure());
        }
        return PAGE_OF_LIST.matcher(query).matches() && !path.contains(COMPARISON)
                ? new PageCache.Key(path + "?" + query, request.isSecure())
                : null;
    }

    /** The same request for the whole answer: {@link PublicAnswer} sends the part of it that the client asks for. */
    private static final class WholeRequest extends HttpServletRequestWrapper {

        private static final Set<String> CONDITIONS =
                Set.of("if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "range");

        WholeRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isCondition(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public long getDateHeader(String name) {
            return isCondition(name) ? -1 : super.getDateHeader(name);
        }

        private static boolean isCondition(String name) {
            return CONDITIONS.contains(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Keeps what the server would add to the headers only while it sends them. */
    private static final class WrittenResponse extends ContentCachingResponseWrapper {

        WrittenResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setLocale(Locale locale) {
            setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        }
    }
}
