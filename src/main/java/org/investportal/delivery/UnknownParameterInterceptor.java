package org.investportal.delivery;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.web.LanguagePath;
import org.investportal.web.PublicPath;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Redirects a public address with parameters that it does not have, such as those of advertisements, to the same address without them. Otherwise a client could fill
 * caches in front of the portal with copies of one page. The API refuses such parameters itself, but the file that describes it is one of the static files.
 */
@Configuration(proxyBeanMethods = false)
class UnknownParameterInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    /** The paths of long lists, without a language. */
    static final Pattern LIST = Pattern.compile(
            "/(editions(/\\d+)?|corrections|reports(/.+)?|checks|figures|(sources|sectors|figures)/[^/]+)");

    /** The parameters that addresses have, as they are written; all other addresses have none. */
    private static final Map<Pattern, Pattern> KNOWN = Map.of(
            LIST,
            Pattern.compile("page=(0|-?[1-9]\\d*)?"),
            PageCacheFilter.CHANGES,
            Pattern.compile("from(=.*)?"),
            Pattern.compile("/search"),
            Pattern.compile("(q|sector|measure|area|period|page)(=.*)?"),
            Pattern.compile("/search/suggestions"),
            Pattern.compile("q(=.*)?"),
            Pattern.compile("/compare(/.*)?"),
            Pattern.compile("(indicator|area|period|nature)(=.*)?"),
            Pattern.compile("/enquire"),
            Pattern.compile("(sector|about|need)(=.*)?"),
            Pattern.compile("/(report|watch)"),
            Pattern.compile("figure(=.*)?"));

    /** An address with two slashes in a row, or with other characters, could lead to another site. */
    private static final Pattern PLAIN = Pattern.compile("(?!/(?:staff|preview)(?:/|$))(?:/|(?:/[\\w~-][\\w.~-]*)+/?)");

    /** A header of an answer has not room for more than servers take, 8 KB with all others. */
    private static final int LONGEST_SENT_BACK = 4_000;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        if (query == null || !isPublic(request, path)) {
            return true;
        }
        String known = known(path, query);
        if (known.equals(query) || known.length() > LONGEST_SENT_BACK) {
            return true;
        }
        String address = new LanguagePath(LanguagePathFilter.of(request), path).written();
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, known.isEmpty() ? address : address + "?" + known);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return false;
    }

    private static boolean isPublic(HttpServletRequest request, String path) {
        boolean isRead = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return isRead
                && request.getDispatcherType() == DispatcherType.REQUEST
                && PLAIN.matcher(path).matches()
                && (!PublicPath.isOfApi(path) || path.equals(PublicPath.API_DESCRIPTION));
    }

    /** Returns the parameters that the address has, as they were written. Only a comparison has several of one name. */
    private static String known(String path, String query) {
        String withoutSlash = path.replaceFirst("(?<=.)/$", "");
        List<Pattern> known = KNOWN.entrySet().stream()
                .filter(address -> address.getKey().matcher(withoutSlash).matches())
                .map(Map.Entry::getValue)
                .toList();
        Set<String> names = new HashSet<>();
        return Stream.of(query.split("&"))
                .filter(parameter ->
                        known.stream().anyMatch(one -> one.matcher(parameter).matches()))
                .filter(parameter ->
                        withoutSlash.startsWith(PublicPath.COMPARISON) || names.add(parameter.replaceFirst("=.*", "")))
                .collect(Collectors.joining("&"));
    }
}
