package org.investportal.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as a page shows it: with what was typed, and what is wrong with that. Its id is its name.
 *
 * @param value what was typed, or what there is to change
 * @param mistake what is wrong, if anything
 */
public record InputField(
        String name, String value, @Nullable String mistake) {

    public static InputField of(String name, @Nullable String value, FormValidation formValidation) {
        return new InputField(name, Optional.ofNullable(value).orElse(""), formValidation.of(name));
    }

    /** One that is never shown again with what was typed, such as a password. */
    public static InputField secret(String name, FormValidation formValidation) {
        return new InputField(name, "", formValidation.of(name));
    }

    public boolean isWrong() {
        return mistake != null;
    }

    /** The ids of what else is to be read out with it; nothing if there is nothing. */
    public @Nullable String describedBy(boolean hasHint) {
        String ids = Stream.of(hasHint ? name + "-hint" : "", isWrong() ? name + "-mistake" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
