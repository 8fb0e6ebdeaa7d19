package org.investportal.editorial.spreadsheet;

import java.util.Map;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.input.FieldProblem;

/**
 * What a row of a spreadsheet means beside the published figures.
 *
 * @param figure the published figure; 0 if the row adds one
 * @param before the published content; empty for a new figure
 * @param after the content that the row proposes
 * @param understood how the input was understood, by field, if that is not obvious
 * @param problems the input that was not understood, by column
 */
public record RowReading(
        SpreadsheetRow row,
        Outcome outcome,
        long figure,
        Content before,
        Content after,
        Map<String, String> understood,
        Map<SpreadsheetColumn, FieldProblem> problems) {

    /** What becomes of a row. */
    public enum Outcome implements Coded {
        /** The figure is new. */
        ADDED,
        /** A published figure changes. */
        CHANGED,
        /** The published figure says the same. */
        UNCHANGED,
        /** The row has no value and is left out. */
        EMPTY,
        /** Some input was not understood. */
        WRONG
    }

    /** @param named the indicator and the area that the row names */
    static RowReading empty(SpreadsheetRow row, Content named) {
        return new RowReading(row, Outcome.EMPTY, 0, named, Content.NONE, Map.of(), Map.of());
    }

    static RowReading wrong(
            SpreadsheetRow row, Content before, Content after, Map<SpreadsheetColumn, FieldProblem> problems) {
        return new RowReading(row, Outcome.WRONG, 0, before, after, Map.of(), problems);
    }

    /** Tells whether the row becomes a draft. */
    public boolean isDraft() {
        return outcome == Outcome.ADDED || outcome == Outcome.CHANGED;
    }

    /** Returns the subject of the draft. A new figure has no id yet, so it has a negative one of its row. */
    Subject subject() {
        return new Subject(ItemKind.FIGURE, figure == 0 ? -row.number() : figure);
    }
}
