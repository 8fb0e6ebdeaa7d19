package org.investportal.value;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A constant with one code for addresses, data files and message keys, and with words for people: {@code MORE_THAN} is {@code more-than}. */
public interface Coded {

    String name();

    /** Returns the code: the name in lower case with hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the words for the constant, which stand beside it as its {@link Label}; the code if it has none. */
    default String label(Language language) {
        return Label.Reader.label(this, language);
    }

    /** Returns the constant with that code, or throws an {@link IllegalArgumentException} that lists the valid codes. */
    static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        String codes = Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
                "\"" + code + "\" is not a " + type.getSimpleName() + "; write one of " + codes);
    }
}
