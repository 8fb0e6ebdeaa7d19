package org.investportal.editorial.spreadsheet;

import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.AREA;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.FIGURE;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.FOOTNOTE_EN;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.FOOTNOTE_ZH;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.INDICATOR;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.NATURE;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.PERIOD;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.PERIOD_BASIS;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.QUALIFIER;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.STATUS;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.UNIT;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.VALUE;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.VINTAGE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Vintage;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureNumber;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.input.FieldProblem;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FormReading;

/**
 * Reads a row as a figure. A row names a published figure by its code, or by indicator, area, period, nature and vintage; other rows add figures. Cells without
 * text keep what is published; in a new figure they have the usual value.
 */
final class FigureRowReader {

    private static final List<SpreadsheetColumn> SINGLE =
            List.of(PERIOD, UNIT, QUALIFIER, NATURE, VINTAGE, STATUS, PERIOD_BASIS, FOOTNOTE_EN, FOOTNOTE_ZH);
    private static final Schema SCHEMA = Schema.of(ItemKind.FIGURE);
    private static final Map<String, String> USUAL = Map.of(
            "basis", PeriodBasis.STATED.code(),
            "nature", Nature.ACTUAL.code(),
            "qualifier", Qualifier.EXACT.code(),
            "status", Status.NORMAL.code());

    private final PublishedFigureIndex published;
    private final FieldReader fields;
    private final Language language;
    private final PrintedPlaceReader readings;
    private final ChosenSourceReader chosen;

    FigureRowReader(PublishedFigureIndex published, FieldReader fields, Language language, ChosenSourceReader chosen) {
        this.chosen = chosen;
        this.published = published;
        this.fields = fields;
        this.language = language;
        this.readings = new PrintedPlaceReader(published);
    }

    RowReading read(SpreadsheetRow row) {
        if (row.get(VALUE).isEmpty()) {
            return RowReading.empty(row, Content.of(items(row, new LinkedHashMap<>())));
        }
        Map<SpreadsheetColumn, FieldProblem> problems = new LinkedHashMap<>();
        Map<String, String> items = items(row, problems);
        Optional<Long> named = named(row, problems);
        if (!problems.isEmpty()) {
            return RowReading.wrong(row, Content.NONE, Content.of(items), problems);
        }
        Content usual = Content.of(USUAL).with("unit", unit(items));
        Optional<Long> figure =
                named.or(() -> published.sameAs(read(row, usual, items).content()));
        return reading(row, figure, figure.map(published::content).orElse(usual), items);
    }

    private String unit(Map<String, String> items) {
        String indicator = items.getOrDefault("indicator", "");
        return indicator.isEmpty() ? "" : published.unit(Long.parseLong(indicator));
    }

    /** Returns the ids of the indicator and the area that the row names. */
    private Map<String, String> items(SpreadsheetRow row, Map<SpreadsheetColumn, FieldProblem> problems) {
        Map<String, String> items = new TreeMap<>();
        item(row, INDICATOR, published.indicators(), items, problems);
        item(row, AREA, published.areas(), items, problems);
        if (row.get(FIGURE).isEmpty()) {
            for (SpreadsheetColumn column : List.of(INDICATOR, AREA, PERIOD)) {
                if (row.get(column).isEmpty()) {
                    problems.put(column, new FieldProblem("spreadsheet-problem.missing", List.of()));
                }
            }
        }
        return items;
    }

    private static void item(
            SpreadsheetRow row,
            SpreadsheetColumn column,
            NamedItemIndex<?> index,
            Map<String, String> items,
            Map<SpreadsheetColumn, FieldProblem> problems) {
        String text = row.get(column);
        if (!text.isEmpty()) {
            index.find(text)
                    .ifPresentOrElse(
                            item -> items.put(column.field(), String.valueOf(item)),
                            () -> problems.put(
                                    column, new FieldProblem("spreadsheet-problem." + column.code(), List.of(text))));
        }
    }

    private Optional<Long> named(SpreadsheetRow row, Map<SpreadsheetColumn, FieldProblem> problems) {
        String address = row.get(FIGURE);
        Optional<Long> figure = published.atAddress(address);
        if (!address.isEmpty() && figure.isEmpty()) {
            problems.put(FIGURE, new FieldProblem("spreadsheet-problem.figure", List.of(address)));
        }
        return figure;
    }

    /** Reads the cells of the row over the content that it changes. */
    private FormReading read(SpreadsheetRow row, Content base, Map<String, String> items) {
        Map<String, String> typed = new TreeMap<>(base.fields());
        typed.putAll(items);
        for (SpreadsheetColumn column : SINGLE) {
            String text = row.get(column);
            if (!text.isEmpty()) {
                typed.put(column.field(), text.equals(Vintage.NOT_STATED.code()) ? "" : text);
            }
        }
        typed.put("number", NumberCellReader.typed(row));
        return fields.read(SCHEMA, typed, language);
    }

    private RowReading reading(SpreadsheetRow row, Optional<Long> figure, Content base, Map<String, String> items) {
        FormReading read = read(row, base, items);
        Content before = figure.isEmpty() ? Content.NONE : base;
        Map<SpreadsheetColumn, FieldProblem> problems = new LinkedHashMap<>();
        read.problems().forEach((field, problem) -> problems.put(column(field), problem));
        Content after = read.content()
                .with(
                        "number",
                        NumberCellReader.kept(
                                before.get("number"), read.content().get("number")));
        try {
            boolean ofChosen = figure.isEmpty() && chosen.isFor(row);
            FigureNumber number = new FigureNumber(after);
            after = after.with(
                    "readings", ofChosen ? chosen.read(row, number) : readings.read(row, base.get("readings")));
        } catch (PrintedPlaceReader.NoPrintedNumber none) {
            problems.put(none.column(), none.problem());
        }
        if (!problems.isEmpty()) {
            return RowReading.wrong(row, before, after, problems);
        }
        RowReading.Outcome outcome = figure.isEmpty()
                ? RowReading.Outcome.ADDED
                : after.equals(before) ? RowReading.Outcome.UNCHANGED : RowReading.Outcome.CHANGED;
        return new RowReading(row, outcome, figure.orElse(0L), before, after, read.understood(), problems);
    }

    private static SpreadsheetColumn column(String field) {
        for (SpreadsheetColumn column : SpreadsheetColumn.values()) {
            if (column.field().equals(field)) {
                return column;
            }
        }
        return VALUE; // a field that no column fills was published, so it can be read
    }
}
