package org.investportal.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.investportal.value.Language;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Redirects a public address with a slash at its end to the same address without it. An address with two slashes in a row,
 * which would lead to another site, is none of these.
 */
@Configuration(proxyBeanMethods = false)
class TrailingSlashInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern WITH_A_SLASH =
            Pattern.compile("(?!" + Language.ZH.prefix() + "/$)((?:/[\\w~-][\\w.~-]*)+)/");

    /** As long as other redirects without parameters: there may be something at the address one day. */
    private static final String CACHING =
            Objects.requireNonNull(CacheControl.maxAge(Duration.ofHours(1)).getHeaderValue());

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String typed = request.getRequestURI();
        boolean isRead = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        if (!isRead || !WITH_A_SLASH.matcher(typed).matches()) {
            return true;
        }
        String path = RequestAddress.of(request).written(typed.substring(0, typed.length() - 1));
        String query = request.getQueryString();
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.LOCATION, query == null ? path : path + "?" + query);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                query == null ? CACHING : CacheControl.noStore().getHeaderValue());
        return false;
    }
}
