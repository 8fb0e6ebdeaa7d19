package org.investportal.staff.editing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FieldReading;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Says what is kept in a field as people would. */
@Component
class FieldValueWording {

    private final FieldReader reader;
    private final FieldWording names;
    private final StaffWording words;

    FieldValueWording(FieldReader reader, FieldWording names, StaffWording words) {
        this.reader = reader;
        this.names = names;
        this.words = words;
    }

    String of(ItemKind kind, Field field, String text, FormContext context) {
        if (text.isEmpty()) {
            return words.of("edit.nothing");
        }
        return switch (field.type()) {
            case REFERENCE -> context.choosing().name(field.refersTo(), text).orElse(text);
            case CODE -> names.code(kind, field, text);
            case PERIOD, DATE, NUMBER -> understood(field, text);
            case LINES -> lines(field, text, context);
            case POSITION -> context.positions().said(text);
            default -> text;
        };
    }

    private String understood(Field field, String text) {
        FieldReading reading = reader.read(field, Map.of(field.name(), text), words.language());
        String understood = reading.understood();
        return understood == null ? text : understood;
    }

    private static String lines(Field field, String text, FormContext context) {
        return ContentForm.layout(field)
                .map(layout ->
                        text.lines().map(line -> line(layout, line, context)).collect(joining("\n")))
                .orElse(text);
    }

    private static String line(RowLayout layout, String line, FormContext context) {
        List<String> cells = layout.cells(line, 1);
        return IntStream.range(0, layout.columns().size())
                .filter(at -> layout.columns().get(at) != LineColumn.ORDER)
                .mapToObj(at -> cell(layout.columns().get(at), cells.get(at), context))
                .filter(cell -> !cell.isEmpty())
                .collect(joining(" · "));
    }

    private static String cell(LineColumn lineColumn, String value, FormContext context) {
        ItemKind refersTo = lineColumn.refersTo();
        return refersTo == null
                ? value
                : context.choosing().name(List.of(refersTo), value).orElse(value);
    }
}
