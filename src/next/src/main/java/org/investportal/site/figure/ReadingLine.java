package org.investportal.site.figure;

import java.util.List;
import org.investportal.site.part.PrintedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Sentence of a source that a figure was read from.
 *
 * @param place the place of the value, if the sentence has it
 * @param numbers the places of the numbers that are read there, in their order
 * @param meanings what is stated here of it: value, period or field
 * @param quotation words that were copied from the source, if there are some
 */
public record ReadingLine(
        PrintedPlace place,
        List<PrintedPlace> numbers,
        List<Meaning> meanings,
        @Nullable Quotation quotation) {

    /** The part of the figure that was read here, and what it says. */
    public record Meaning(String word, String meaning) {}
}
