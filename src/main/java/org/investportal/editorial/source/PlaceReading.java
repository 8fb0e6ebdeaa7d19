package org.investportal.editorial.source;

import org.investportal.editorial.input.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * How the typed location of a number was understood.
 *
 * @param place the location; empty if it is wrong
 */
public record PlaceReading(String place, @Nullable FieldProblem problem) {

    public static PlaceReading of(String place) {
        return new PlaceReading(place, null);
    }

    public static PlaceReading of(FieldProblem problem) {
        return new PlaceReading("", problem);
    }
}
