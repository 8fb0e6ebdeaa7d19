package org.investportal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.web.PublicPath;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses parameters that a resource does not have, parameters without a value, and several values where it takes one: a misspelt filter would give everything. */
@Configuration(proxyBeanMethods = false)
class ApiParameterCheck implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(PublicPath.API_V1 + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            Map<String, Boolean> known = repeatable(method);
            request.getParameterMap().forEach((name, values) -> check(known, name, values));
        }
        return true;
    }

    /** The description of the API is served by its library. An unknown resource is not found, whatever its parameters. */
    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage().equals(ApiParameterCheck.class.getPackage())
                && method.getBeanType() != ApiUnknownController.class;
    }

    private static void check(Map<String, Boolean> known, String name, String[] values) {
        Boolean isRepeatable = known.get(name);
        if (isRepeatable == null) {
            throw InvalidParameter.unknown(name, String.join(", ", known.keySet()));
        }
        if (values.length > 1 && !isRepeatable) {
            throw InvalidParameter.repeated(name);
        }
        if (!name.equals(ListSlice.PARAMETER) && List.of(values).contains("")) {
            throw InvalidParameter.empty(name);
        }
    }

    /** Returns the parameters of the resource in their order, and whether a request may have several of each. */
    private static Map<String, Boolean> repeatable(HandlerMethod method) {
        Map<String, Boolean> known = new LinkedHashMap<>();
        Stream.of(method.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .forEach(parameter -> known.put(parameter.getName(), parameter.getType() == List.class));
        return known;
    }
}
