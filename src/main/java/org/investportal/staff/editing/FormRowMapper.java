package org.investportal.staff.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Field;
import org.investportal.staff.PageLocation;
import org.investportal.staff.StaffWording;
import org.investportal.staff.options.FormOption;
import org.investportal.staff.options.OptionGroup;
import org.springframework.stereotype.Component;

/** Shows the lines of a field as rows, with empty ones below for what is to be added. */
@Component
class FormRowMapper {

    private static final int EMPTY = 3;

    private final StaffWording words;
    private final PrintedRemarkMapper remarks;

    FormRowMapper(StaffWording words, PrintedRemarkMapper remarks) {
        this.words = words;
        this.remarks = remarks;
    }

    List<FormRow> of(Field field, FormResult read, FormContext context) {
        Optional<RowLayout> found = ContentForm.layout(field);
        if (found.isEmpty()) {
            return List.of();
        }
        RowLayout layout = found.get();
        List<List<String>> rows = new ArrayList<>(read.form().rows(field, layout));
        while (!rows.isEmpty() && layout.isBlank(rows.get(rows.size() - 1))) {
            rows.remove(rows.size() - 1);
        }
        for (int added = 0; added < EMPTY; added++) {
            rows.add(layout.columns().stream().map(lineColumn -> "").toList());
        }
        return IntStream.range(0, rows.size())
                .mapToObj(at -> row(field, layout, at + 1, rows.get(at), read, context))
                .toList();
    }

    private FormRow row(
            Field field, RowLayout layout, int number, List<String> cells, FormResult read, FormContext context) {
        List<FormCell> shown = IntStream.range(0, cells.size())
                .mapToObj(at -> cell(field, layout.columns().get(at), number, cells.get(at), context))
                .toList();
        return layout.columns().contains(LineColumn.PLACE)
                ? located(remarks.of(shown, read.content(), context.printed()), context)
                : new FormRow(shown, null, false);
    }

    /** Writes the location in a source in pages with the page. */
    private FormRow located(FormRow row, FormContext context) {
        FormCell place = row.cells().get(1);
        if (!context.printed().isInPages(row.cells().get(0).value())) {
            return row;
        }
        List<FormCell> cells = new ArrayList<>(row.cells());
        cells.set(1, place.with(PageLocation.words(place.value(), words)));
        return new FormRow(cells, row.remark(), row.doubt());
    }

    private FormCell cell(Field field, LineColumn lineColumn, int number, String value, FormContext context) {
        List<OptionGroup> choices = choices(field, lineColumn, value, context);
        ItemKind refersTo = lineColumn.refersTo();
        String heading = words.of("cell", lineColumn);
        return new FormCell(
                ContentForm.cell(field, number, lineColumn),
                heading,
                words.of("edit.cell", heading, String.valueOf(number)),
                value,
                lineColumn.isTyped(),
                !lineColumn.isTyped() && FormFieldMapper.isStrange(value, choices),
                choices,
                refersTo == null ? null : context.search().source(field, List.of(refersTo)),
                lineColumn == LineColumn.PLACE
                        && !value.isBlank()
                        && context.asked().startsWith(ContentForm.PLACE + value.strip() + "."));
    }

    private List<OptionGroup> choices(Field field, LineColumn lineColumn, String value, FormContext context) {
        ItemKind refersTo = lineColumn.refersTo();
        if (refersTo != null) {
            return context.search().choices(field, refersTo, value);
        }
        return List.of(new OptionGroup(
                "",
                lineColumn.codes().stream()
                        .map(code -> new FormOption(code, code(lineColumn, code)))
                        .toList()));
    }

    private String code(LineColumn lineColumn, String code) {
        return switch (lineColumn) {
            case ROLE -> words.of("role." + code);
            case UNIT -> words.of("unit-name." + code);
            case NEWEST -> words.of("headline.newest");
            case BEARING -> words.of("bearing." + code);
            case STANDING -> words.of("standing." + code);
            default -> words.of("relation." + code);
        };
    }
}
