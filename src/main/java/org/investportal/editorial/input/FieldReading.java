package org.investportal.editorial.input;

import org.jspecify.annotations.Nullable;

/**
 * The result of parsing the input of a field.
 *
 * @param canonical the content to save; empty if there is a problem
 * @param understood how the input was understood, in words, if that is not obvious
 */
public record FieldReading(
        String canonical,
        @Nullable String understood,
        @Nullable FieldProblem problem) {

    static FieldReading of(String canonical) {
        return new FieldReading(canonical, null, null);
    }

    static FieldReading of(String canonical, String understood) {
        return new FieldReading(canonical, understood, null);
    }

    static FieldReading of(FieldProblem problem) {
        return new FieldReading("", null, problem);
    }
}
