package org.investportal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.investportal.site.api.ApiListSize;
import org.investportal.web.ConcurrencyLimit;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a few long lists be made at a time, until they are written as JSON, because many of them would fill the memory. The others are refused with 503. */
@Configuration(proxyBeanMethods = false)
class LargeListLimit implements HandlerInterceptor, WebMvcConfigurer {

    private static final int LISTS_AT_A_TIME = 4;

    /** The numbers of entries of short lists. All else counts as long, also what is refused later. */
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}|" + ApiListSize.USUAL);

    private final Semaphore free = new Semaphore(LISTS_AT_A_TIME);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(PublicPath.API_V1 + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isLarge(request) && !free.tryAcquire()) {
            throw ConcurrencyLimit.busy();
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (isLarge(request)) {
            free.release();
        }
    }

    private static boolean isLarge(HttpServletRequest request) {
        String limit = request.getParameter("limit");
        return limit != null && !SMALL.matcher(limit).matches();
    }
}
