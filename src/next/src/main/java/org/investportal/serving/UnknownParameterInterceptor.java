package org.investportal.serving;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * caches in front of the portal with copies of one page.
 */
@Configuration(proxyBeanMethods = false)
class UnknownParameterInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    /** Every page may be a long list; no page has another parameter. */
    private static final Pattern KNOWN = Pattern.compile("page=(0|-?[1-9]\\d*)?");

    /** An address with two slashes in a row, or with other characters, could lead to another site. */
    private static final Pattern PLAIN = Pattern.compile("(?:/|(?:/[\\w~-][\\w.~-]*)+/?)");

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
        String known = known(query);
        if (known.equals(query) || known.length() > LONGEST_SENT_BACK) {
            return true;
        }
        String address = RequestAddress.of(request).written(path);
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, known.isEmpty() ? address : address + "?" + known);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return false;
    }

    private static boolean isPublic(HttpServletRequest request, String path) {
        boolean isRead = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return isRead
                && request.getDispatcherType() == DispatcherType.REQUEST
                && PLAIN.matcher(path).matches();
    }

    /** Returns the parameters that the address has, as they were written, each once. */
    private static String known(String query) {
        Set<String> names = new HashSet<>();
        return Stream.of(query.split("&"))
                .filter(parameter -> KNOWN.matcher(parameter).matches())
                .filter(parameter -> names.add(parameter.replaceFirst("=.*", "")))
                .collect(Collectors.joining("&"));
    }
}
