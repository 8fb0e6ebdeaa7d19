package org.investportal.editorial.input;

import org.jspecify.annotations.Nullable;

/**
 * What was made of what was typed into a field.
 *
 * @param canonical what is kept; nothing where there is a problem
 * @param understood how it was understood, in words, where that is not plain
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
