package org.investportal.core;

import org.investportal.value.Language;

/** Reads and writes the values of one Java type. */
interface FieldType<T> {

    /** Reads the canonical text that {@link #format} writes, or throws an {@link IllegalArgumentException} that says what was expected. */
    T parse(String text);

    /** Returns the canonical text, which is equal for equal values and never empty. */
    String format(T value);

    /** Reads what a person typed; the canonical text, too. */
    default T read(String typed, Language language) {
        return parse(typed.strip());
    }
}
