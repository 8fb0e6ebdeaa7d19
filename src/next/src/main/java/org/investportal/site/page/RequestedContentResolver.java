package org.investportal.site.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.investportal.core.Editions;
import org.investportal.serving.RequestAddress;
import org.investportal.wording.PageTextFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives methods of controllers the {@link RequestedContent} that they have as an argument. */
@Configuration(proxyBeanMethods = false)
class RequestedContentResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Editions editions;
    private final PageTextFactory texts;

    RequestedContentResolver(Editions editions, PageTextFactory texts) {
        this.editions = editions;
        this.texts = texts;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == RequestedContent.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return RequestedContent.of(RequestAddress.of(asked), editions, texts);
    }
}
