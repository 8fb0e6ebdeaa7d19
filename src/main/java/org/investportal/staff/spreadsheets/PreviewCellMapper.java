package org.investportal.staff.spreadsheets;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.input.FieldProblem;
import org.investportal.editorial.spreadsheet.RowReading;
import org.investportal.editorial.spreadsheet.SpreadsheetColumn;
import org.investportal.staff.FieldWording;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.springframework.stereotype.Component;

/** Shows the cells of a row that are edited in the preview, each with its problem. */
@Component
class PreviewCellMapper {

    private static final Schema SCHEMA = Schema.of(ItemKind.FIGURE);

    private final FieldWording names;
    private final StaffWording words;

    PreviewCellMapper(FieldWording names, StaffWording words) {
        this.names = names;
        this.words = words;
    }

    /**
     * A field with the name of its column, and with its label, which names the row, too.
     *
     * @param options what there is to choose; empty if it is typed
     */
    record PreviewCell(String column, String label, InputField field, List<SelectOption> options) {}

    List<PreviewCell> cells(RowReading row, List<SpreadsheetColumn> columns) {
        return columns.stream().map(column -> cell(row, column)).toList();
    }

    private PreviewCell cell(RowReading row, SpreadsheetColumn column) {
        Field field = SCHEMA.field(column.field()).orElseThrow();
        String name = SentTable.cell(row.row(), column);
        String value = row.row().get(column);
        FormValidation mistakes = new FormValidation();
        row.problems().entrySet().stream()
                .filter(entry -> entry.getKey() == column)
                .forEach(entry -> mistakes.add(name, said(entry.getValue())));
        return new PreviewCell(
                names.label(field),
                words.of(
                        "spreadsheet.cell",
                        names.label(field),
                        String.valueOf(row.row().number())),
                InputField.of(name, value, mistakes),
                options(field, value));
    }

    /** Returns the choices of a field with codes, and what was sent if it is none of them, so that it is not lost. */
    private List<SelectOption> options(Field field, String value) {
        if (field.codes().isEmpty()) {
            return List.of();
        }
        Stream<SelectOption> sent =
                field.codes().contains(value) ? Stream.empty() : Stream.of(new SelectOption(value, value, true));
        return Stream.concat(
                        sent,
                        field.codes().stream()
                                .map(code -> new SelectOption(
                                        code, names.code(ItemKind.FIGURE, field, code), code.equals(value))))
                .toList();
    }

    /** Returns the problem of a column without a cell, with the name of the column in the file. */
    String problem(Map.Entry<SpreadsheetColumn, FieldProblem> entry) {
        return words.of("spreadsheet.problem", entry.getKey().header(), said(entry.getValue()));
    }

    private String said(FieldProblem problem) {
        return words.of(problem.key(), problem.arguments().toArray(String[]::new));
    }
}
