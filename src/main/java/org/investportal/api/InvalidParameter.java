package org.investportal.api;

import org.investportal.catalogue.value.Language;
import org.investportal.wording.MessageWording;
import org.springframework.http.HttpStatus;

/** Thrown for a request with a parameter that the API does not know or whose value it cannot use. */
class InvalidParameter extends RuntimeException {

    private final HttpStatus status;
    private final String parameter;
    private final String key;
    private final String[] arguments;

    private InvalidParameter(String parameter, String key, String... arguments) {
        this(HttpStatus.BAD_REQUEST, parameter, key, arguments);
    }

    private InvalidParameter(HttpStatus status, String parameter, String key, String... arguments) {
        super(key + " " + parameter);
        this.status = status;
        this.parameter = parameter;
        this.key = key;
        this.arguments = arguments;
    }

    /** @param known the parameters of the resource */
    static InvalidParameter unknown(String parameter, String known) {
        return known.isEmpty()
                ? new InvalidParameter(parameter, "api.no-parameters", parameter)
                : new InvalidParameter(parameter, "api.unknown-parameter", parameter, known);
    }

    /** @param valid the valid values */
    static InvalidParameter notOneOf(String parameter, String value, String valid) {
        return new InvalidParameter(parameter, "api.not-one-of", parameter, value, valid);
    }

    /** @param list the path of the list of the codes */
    static InvalidParameter unknownCode(String parameter, String code, String list) {
        return new InvalidParameter(parameter, "api.unknown-code", parameter, code, list);
    }

    static InvalidParameter empty(String parameter) {
        return new InvalidParameter(parameter, "api.empty", parameter);
    }

    static InvalidParameter tooMany(String parameter, int most) {
        return new InvalidParameter(parameter, "api.too-many-values", parameter, String.valueOf(most));
    }

    static InvalidParameter outOfRange(String parameter, int least, int most) {
        return new InvalidParameter(
                parameter, "api.out-of-range", parameter, String.valueOf(least), String.valueOf(most));
    }

    static InvalidParameter noPeriod(String value) {
        return new InvalidParameter("period", "api.no-period", value);
    }

    static InvalidParameter noYear(String value) {
        return new InvalidParameter("period", "api.no-year", value);
    }

    static InvalidParameter noCursor(String value) {
        return new InvalidParameter("cursor", "api.no-cursor", value);
    }

    /** It was valid once, so a program has to be able to tell it from a mistake. */
    static InvalidParameter oldCursor() {
        return new InvalidParameter(HttpStatus.GONE, "cursor", "api.old-cursor");
    }

    static InvalidParameter unreadable(String parameter) {
        return new InvalidParameter(parameter, "api.unreadable", parameter);
    }

    static InvalidParameter repeated(String parameter) {
        return new InvalidParameter(parameter, "api.repeated", parameter);
    }

    static InvalidParameter missing(String parameter) {
        return new InvalidParameter(parameter, "api.missing", parameter);
    }

    static InvalidParameter tooLong(String parameter, int most) {
        return new InvalidParameter(parameter, "api.too-long", parameter, String.valueOf(most));
    }

    HttpStatus status() {
        return status;
    }

    String parameter() {
        return parameter;
    }

    /** Returns what is wrong and how to correct it. */
    String detail(MessageWording words, Language language) {
        return words.of(language, key, arguments);
    }
}
