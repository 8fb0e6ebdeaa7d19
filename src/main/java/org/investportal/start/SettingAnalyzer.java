package org.investportal.start;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.util.ClassUtils;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Settings that cannot be read, or that their record refuses. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BindException failure) {
        String what = failure.getCause() instanceof BindValidationException invalid
                ? invalid(invalid.getValidationErrors())
                : unreadable(failure);
        return new FailureAnalysis("The setting " + what + ": correct it and start again.", null, failure);
    }

    private static String invalid(ValidationErrors errors) {
        return StreamSupport.stream(errors.spliterator(), false)
                .map(error -> invalid(errors, error))
                .collect(Collectors.joining(", and the setting "));
    }

    private static String invalid(ValidationErrors errors, ObjectError error) {
        if (error instanceof FieldError field) {
            String name = errors.getName() + "." + DataObjectPropertyName.toDashedForm(field.getField());
            return cannotBe(written(name, Origin.from(field)), field.getRejectedValue(), field.getDefaultMessage());
        }
        return errors.getName() + " (" + error.getDefaultMessage() + ")";
    }

    private static String unreadable(BindException failure) {
        ConfigurationProperty property = failure.getProperty();
        String reason = reason(failure);
        return property == null
                ? failure.getName() + " (" + reason + ")"
                : cannotBe(written(property.getName().toString(), property.getOrigin()), property.getValue(), reason);
    }

    private static String reason(BindException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof ConversionFailedException conversion) {
            return kind(ClassUtils.resolvePrimitiveIfNecessary(
                    conversion.getTargetType().getType()));
        }
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "not one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == ZoneId.class) {
            return "not a time zone such as UTC or Asia/Shanghai";
        }
        if (type == Boolean.class) {
            return "neither true nor false";
        }
        return Number.class.isAssignableFrom(type) ? "not a whole number" : "not a " + type.getSimpleName();
    }

    private static String cannotBe(String name, @Nullable Object value, @Nullable String reason) {
        return name + (value == null ? " cannot be missing" : " cannot be \"" + value + "\"") + " (" + reason + ")";
    }

    /** Returns the name as it is written in the configuration of this start. */
    private static String written(String name, @Nullable Origin origin) {
        Origin source = origin instanceof PropertySourceOrigin found ? found.getOrigin() : origin;
        return source instanceof SystemEnvironmentOrigin environment ? environment.getProperty() : name;
    }
}
