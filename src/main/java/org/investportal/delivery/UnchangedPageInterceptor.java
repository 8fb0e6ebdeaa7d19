package org.investportal.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.investportal.web.ContentDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Skips the template of a page whose content is the same as before, so that the earlier page is sent again. */
@Configuration(proxyBeanMethods = false)
class UnchangedPageInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final String COMPARISON = Comparison.class.getName();

    /** The content of a page before and now, for one request. */
    static final class Comparison {

        private final @Nullable String before;
        private @Nullable String now;

        private Comparison(@Nullable String before) {
            this.before = before;
        }

        /** Returns the digest of the content that the request led to; null if the answer has no template. */
        @Nullable
        String now() {
            return now;
        }

        boolean isUnchanged() {
            return before != null && before.equals(now);
        }
    }

    /**
     * Has the content of the answer to the request compared.
     *
     * @param before the digest of the content of the answer before; null if there was none
     */
    static Comparison compare(HttpServletRequest request, @Nullable String before) {
        Comparison comparison = new Comparison(before);
        request.setAttribute(COMPARISON, comparison);
        return comparison;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && request.getAttribute(COMPARISON) instanceof Comparison comparison) {
            comparison.now = ContentDigest.of(content(page));
            if (comparison.isUnchanged()) {
                page.clear();
            }
        }
    }

    /** Returns everything that the template can show. */
    private static Map<String, Object> content(ModelAndView page) {
        Map<String, Object> content = new TreeMap<>(page.getModel());
        content.keySet().removeIf(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX));
        content.put("", String.valueOf(page.getViewName()));
        return content;
    }
}
