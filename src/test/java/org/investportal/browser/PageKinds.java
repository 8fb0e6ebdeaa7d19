package org.investportal.browser;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every kind of page, as controllers declare it: a GET handler that answers with a template. */
@TestComponent
class PageKinds {

    /**
     * Handlers that requests are forwarded to or that redirect, those of files, which show another page where they cannot give the file, and that of a page with
     * frames, whose content needs a session (EditionPreviewInChromiumTest), and pages that staff have as well.
     */
    private static final Pattern WITHOUT_PAGE = Pattern.compile(
            "/error|/staff/(refused|missing)|.*\\.csv|/staff/preview|/staff/preview/.*/beside|/preview/.*");

    private final RequestMappingHandlerMapping mappings;

    PageKinds(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mappings = requestMappingHandlerMapping;
    }

    /** As patterns. */
    List<String> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(handler -> isAskedFor(handler.getKey()) && isPage(handler.getValue()))
                .flatMap(handler -> handler.getKey().getPatternValues().stream())
                .filter(pattern -> !WITHOUT_PAGE.matcher(pattern).matches())
                .sorted()
                .toList();
    }

    List<String> forEverybody() {
        return all().stream().filter(kind -> !kind.startsWith("/staff")).toList();
    }

    static boolean matches(String kind, String place) {
        return PathPatternParser.defaultInstance
                .parse(kind)
                .matches(PathContainer.parsePath(place.replaceAll("\\?.*", "")));
    }

    List<String> without(Stream<String> places) {
        List<String> seen = places.toList();
        return all().stream()
                .filter(kind -> seen.stream().noneMatch(place -> matches(kind, place)))
                .toList();
    }

    private static boolean isAskedFor(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** A method that answers with the name of a template. */
    private static boolean isPage(HandlerMethod handler) {
        return handler.getMethod().getReturnType() == String.class
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
                && !handler.hasMethodAnnotation(ResponseBody.class);
    }
}
