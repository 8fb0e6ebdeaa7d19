package org.investportal.staff.spreadsheets;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.spreadsheet.RowReading;
import org.investportal.editorial.spreadsheet.SpreadsheetColumn;
import org.investportal.editorial.spreadsheet.SpreadsheetPreview;
import org.investportal.staff.CheckMessage;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.ChecklistWording;
import org.springframework.stereotype.Component;

/** Words the rows of a spreadsheet for its preview. */
@Component
class PreviewRowMapper {

    private static final Schema SCHEMA = Schema.of(ItemKind.FIGURE);
    private static final String FORM = "/staff/content/figure/";

    /** The fields that make the value, which is shown as a whole. */
    private static final Set<String> VALUE = Set.of("number", "unit", "qualifier");

    private final DraftWording wording;
    private final Catalogue catalogue;
    private final FieldWording names;
    private final ChecklistWording checklist;
    private final PreviewCellMapper cells;
    private final StaffWording words;

    PreviewRowMapper(
            DraftWording wording,
            Catalogue catalogue,
            FieldWording names,
            ChecklistWording checklist,
            PreviewCellMapper cells,
            StaffWording words) {
        this.wording = wording;
        this.catalogue = catalogue;
        this.names = names;
        this.checklist = checklist;
        this.cells = cells;
        this.words = words;
    }

    /** Returns the rows, with fields if they can be edited. */
    List<PreviewRow> rows(SpreadsheetPreview preview, boolean editable) {
        DraftWording.At at = wording.at(catalogue.current(), words.language());
        List<SpreadsheetColumn> columns = editable ? SentTable.editable(preview.table()) : List.of();
        return preview.rows().stream()
                .filter(row -> editable || row.outcome() != RowReading.Outcome.EMPTY)
                .map(row -> row(row, preview.found().getOrDefault(row.row().number(), List.of()), at, columns))
                .toList();
    }

    private PreviewRow row(
            RowReading row, List<ChecklistItem> found, DraftWording.At at, List<SpreadsheetColumn> editable) {
        Content known = row.after().isEmpty() ? row.before() : row.after();
        return new PreviewRow(
                row.row().number(),
                name(row, known, at),
                row.figure() == 0 ? null : FORM + row.figure(),
                words.of("spreadsheet-row", row.outcome()),
                value(row.before(), at),
                row.outcome() == RowReading.Outcome.WRONG ? "" : value(row.after(), at),
                row.outcome() == RowReading.Outcome.CHANGED ? differences(row, at) : List.of(),
                problems(row, editable),
                errors(found),
                warnings(found),
                cells.cells(row, editable));
    }

    /** Returns the indicator, area and period: in words as far as they are known, else as they are written. */
    private String name(RowReading row, Content known, DraftWording.At at) {
        String indicator = named(known.get("indicator"), at, row.row().get(SpreadsheetColumn.INDICATOR));
        String area = named(known.get("area"), at, row.row().get(SpreadsheetColumn.AREA));
        String period = known.get("period").isEmpty()
                ? row.row().get(SpreadsheetColumn.PERIOD)
                : at.period(Period.parse(known.get("period")));
        return Stream.of(indicator, area, period)
                .filter(part -> !part.isEmpty())
                .reduce((some, more) -> words.of("choice.parts", some, more))
                .orElse(row.row().get(SpreadsheetColumn.FIGURE));
    }

    private static String named(String item, DraftWording.At at, String written) {
        return item.isEmpty() ? written : at.name(Long.parseLong(item)).orElse(written);
    }

    private static String value(Content content, DraftWording.At at) {
        if (content.get("number").isEmpty()
                || content.get("unit").isEmpty()
                || content.get("indicator").isEmpty()) {
            return content.get("number");
        }
        try {
            Quantity quantity = Quantity.of(
                    content.get("number"),
                    Coded.parse(Unit.class, content.get("unit")),
                    Coded.parse(Qualifier.class, content.get("qualifier")));
            return at.value(quantity, Long.parseLong(content.get("indicator")));
        } catch (IllegalArgumentException impossible) { // the checks say so
            return content.get("number");
        }
    }

    private List<String> differences(RowReading row, DraftWording.At at) {
        return row.after().differences(row.before()).stream()
                .filter(name -> !VALUE.contains(name))
                .flatMap(name -> SCHEMA.field(name).stream())
                .map(field -> words.of(
                        "spreadsheet.difference",
                        names.label(field),
                        text(field, row.before(), at),
                        text(field, row.after(), at)))
                .toList();
    }

    private String text(Field field, Content content, DraftWording.At at) {
        String text = content.get(field.name());
        if (text.isEmpty()) {
            return words.of("edit.nothing");
        }
        return switch (field.type()) {
            case CODE -> names.code(ItemKind.FIGURE, field, text);
            case PERIOD -> at.period(Period.parse(text));
            case REFERENCE -> named(text, at, text);
            default -> text.replace("\n", "; ");
        };
    }

    /** Returns the problems of columns that have no cell beside which they are shown. */
    private List<String> problems(RowReading row, List<SpreadsheetColumn> editable) {
        return row.problems().entrySet().stream()
                .filter(entry -> !editable.contains(entry.getKey()))
                .map(cells::problem)
                .toList();
    }

    private List<String> errors(List<ChecklistItem> found) {
        return found.stream()
                .filter(ChecklistItem::blocks)
                .map(item -> checklist.of(ItemKind.FIGURE, item))
                .toList();
    }

    private List<CheckMessage> warnings(List<ChecklistItem> found) {
        return found.stream()
                .filter(item -> !item.blocks() && item.olderUse() == null)
                .map(item -> new CheckMessage(checklist.of(ItemKind.FIGURE, item), checklist.link(item)))
                .toList();
    }
}
