package org.investportal.staff;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Lists the form fields that a handler reads: the parameters that it names, and the components of its record. */
final class PostedFields {

    private PostedFields() {}

    static List<String> of(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(PostedFields::names)
                .toList();
    }

    /** Returns whether the handler reads all fields of the form. */
    static boolean takesAll(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                        && Map.class.isAssignableFrom(parameter.getParameterType()));
    }

    private static Stream<String> names(MethodParameter parameter) {
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
            String name = named.name().isEmpty() ? parameter.getParameter().getName() : named.name();
            return Stream.of(name);
        }
        boolean form = parameter.getParameterType().isRecord() && parameter.getParameterAnnotations().length == 0;
        return form
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }
}
