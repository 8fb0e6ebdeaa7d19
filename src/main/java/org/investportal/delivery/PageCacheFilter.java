package org.investportal.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.web.LanguagePath;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has answers to public requests made, or takes those that are kept, and leaves them to {@link PageCacheValve}. Comparisons, searches,
 * requests to the API with parameters, and addresses that are not in their plain form, are answered anew for each request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PageCacheFilter extends OncePerRequestFilter {

    private static final String DESK = "/staff";
    private static final String ERROR = "/error";

    private static final Pattern PLAIN = Pattern.compile("(/|(/[\\w~-][\\w.~-]*)+)");
    private static final int LONGEST = 400;

    /** The data files with the differences between two editions, if they name the earlier one. They are long, and their controller sends them itself. */
    static final Pattern CHANGES = Pattern.compile("/data/editions/\\d+/changes\\.\\w+");

    private static final String EARLIER = "from";

    private static final Pattern PAGE = Pattern.compile("page=([1-9]\\d{0,5})");

    private final SingletonSupplier<PageCache> cache;

    /** Takes the cache when it is needed: the server makes its filters before the database is known to be whole. */
    PageCacheFilter(ObjectProvider<PageCache> cache) {
        this.cache = SingletonSupplier.of(cache::getObject);
    }

    /**
     * Skips the desk, previews and public forms, whose pages must not be stored and contain tokens that change each time, the error page, which depends on the
     * client, and comparisons of two editions.
     */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = LanguagePath.read(request.getServletPath()).path(); // as the rules of access read it
        boolean isOwn = PublicPath.isBelow(DESK, path)
                || PublicPath.isOfForm(path)
                || path.startsWith(PublicPath.PREVIEW)
                || path.equals(ERROR)
                || (request.getParameter(EARLIER) != null
                        && CHANGES.matcher(path).matches());
        boolean isRead = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return isOwn || !isRead;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PageCache.Key key = key(request);
        PageCache.Rendering rendering =
                (before, changed) -> render(new PublicRequest(request), response, chain, before, changed);
        PageCache known = cache.obtain();
        PublicAnswer answer = key == null ? rendering.render(null, known.changed()) : known.get(key, rendering);
        if (answer != null) {
            request.setAttribute(PageCacheValve.ANSWER, answer);
        }
    }

    /** @param before the answer to the same request in the state before, which is sent again if its content did not change */
    private static @Nullable PublicAnswer render(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            @Nullable PublicAnswer before,
            Instant changed)
            throws ServletException, IOException {
        UnchangedPageInterceptor.Comparison comparison =
                UnchangedPageInterceptor.compare(request, before == null ? null : before.content());
        WrittenResponse written = new WrittenResponse(response);
        chain.doFilter(request, written);
        if (comparison.isUnchanged()) {
            return before;
        }
        limitCaching(request, written);
        PublicAnswer answer = PublicAnswer.of(written, changed, comparison.now());
        if (answer == null) {
            written.copyBodyToResponse();
        }
        return answer;
    }

    /** Lets no cache use an error without asking, nor an answer at one of the many spellings of an address. */
    private static void limitCaching(HttpServletRequest request, HttpServletResponse response) {
        String stated = Objects.requireNonNullElse(response.getHeader(HttpHeaders.CACHE_CONTROL), "");
        boolean isUsual = response.getStatus() < HttpStatus.BAD_REQUEST.value()
                && PLAIN.matcher(request.getRequestURI().replaceFirst("(?<=.)/$", ""))
                        .matches();
        if (!isUsual && !stated.contains("no-")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        }
    }

    /** Returns null if the answer may not be kept. Parameters other than the number of a page lead to another answer, or to a redirect. */
    private static PageCache.@Nullable Key key(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.length() > LONGEST
                || path.contains(PublicPath.COMPARISON)
                || PublicPath.isBelow(PublicPath.SEARCH, LanguagePath.read(path).path())
                || !PLAIN.matcher(path).matches()) {
            return null;
        }
        String query = request.getQueryString();
        if (query == null) {
            return new PageCache.Key(path, 1);
        }
        Matcher page = PAGE.matcher(query);
        boolean isOfList = page.matches()
                && UnknownParameterInterceptor.LIST
                        .matcher(LanguagePath.read(path).path())
                        .matches();
        return isOfList ? new PageCache.Key(path, Integer.parseInt(page.group(1))) : null;
    }
}
