package org.investportal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.web.PublicPath;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses parameters that a resource does not have: a misspelt filter would give everything. */
@Configuration(proxyBeanMethods = false)
class ApiParameterCheck implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(PublicPath.API_V1 + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            List<String> known = names(method);
            Collections.list(request.getParameterNames()).stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw InvalidParameter.unknown(name, String.join(", ", known));
                    });
        }
        return true;
    }

    /** The description of the API is served by its library. An unknown resource is not found, whatever its parameters. */
    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage().equals(ApiParameterCheck.class.getPackage())
                && method.getBeanType() != ApiUnknownController.class;
    }

    private static List<String> names(HandlerMethod method) {
        return Stream.of(method.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(Parameter::getName)
                .toList();
    }
}
