package org.investportal.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as a page shows it, with its input and its error. Its id is its name.
 *
 * @param value the input, or the value to change
 * @param mistake the error message; null if there is none
 */
public record InputField(
        String name, String value, @Nullable String mistake) {

    public static InputField of(String name, @Nullable String value, FormValidation formValidation) {
        return new InputField(name, Optional.ofNullable(value).orElse(""), formValidation.of(name));
    }

    /** Creates a field whose input is never shown again, such as a password. */
    public static InputField secret(String name, FormValidation formValidation) {
        return new InputField(name, "", formValidation.of(name));
    }

    public boolean isWrong() {
        return mistake != null;
    }

    /** Returns the ids of the elements that describe the field for screen readers; null if there are none. */
    public @Nullable String describedBy(boolean hasHint) {
        String ids = Stream.of(hasHint ? name + "-hint" : "", isWrong() ? name + "-mistake" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
