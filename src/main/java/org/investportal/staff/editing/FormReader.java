package org.investportal.staff.editing;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.DerivedFieldReader;
import org.investportal.editorial.change.RelatedDraftService;
import org.investportal.editorial.change.RelatedDraftService.FormDrafts;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FigureNumber;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.input.FieldProblem;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FormReading;
import org.investportal.editorial.position.PositionPlan;
import org.investportal.editorial.position.SiblingMove;
import org.investportal.editorial.source.PlaceReading;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.springframework.stereotype.Component;

/** Makes content of what was typed, or says field by field, in the order of the page, why not. */
@Component
class FormReader {

    private static final String POSITION = "position";

    private final FieldReader fields;
    private final DerivedFieldReader derivedFieldReader;
    private final RelatedDraftService related;
    private final FieldWording names;
    private final StaffWording words;

    FormReader(
            FieldReader fields,
            DerivedFieldReader derivedFieldReader,
            RelatedDraftService related,
            FieldWording names,
            StaffWording words) {
        this.fields = fields;
        this.derivedFieldReader = derivedFieldReader;
        this.related = related;
        this.names = names;
        this.words = words;
    }

    /** Reads the form to save it. Fields that are given only once keep their published content, whatever is sent. */
    FormResult read(OpenForm open, ContentForm form) {
        Map<String, String> texts = texts(open, form);
        FormDrafts drafts = open.drafts(form, related);
        Optional<PositionPlan> plan = open.siblings(form, drafts)
                .filter(order -> texts.values().stream().anyMatch(text -> !text.isBlank()))
                .flatMap(order -> order.plan(texts.getOrDefault(POSITION, "")));
        plan.ifPresent(placed -> texts.put(POSITION, String.valueOf(placed.position())));
        return read(open, form, texts, plan.map(PositionPlan::moved).orElse(List.of()), drafts);
    }

    /** Reads the form to show how it is understood: without its position, which follows from a choice when it is saved. */
    FormResult understood(OpenForm open, ContentForm form) {
        Map<String, String> texts = texts(open, form);
        texts.computeIfPresent(POSITION, (name, choice) -> "");
        return read(open, form, texts, List.of(), open.drafts(form, related));
    }

    private static Map<String, String> texts(OpenForm open, ContentForm form) {
        Content published = open.published();
        Map<String, String> texts = new TreeMap<>();
        for (Field field : open.schema().fields()) {
            boolean stays = field.given() && !published.isEmpty();
            texts.put(field.name(), stays ? published.get(field.name()) : form.text(field));
        }
        return texts;
    }

    private FormResult read(
            OpenForm open, ContentForm form, Map<String, String> texts, List<SiblingMove> moved, FormDrafts drafts) {
        Map<String, String> completed = derivedFieldReader.completed(open.schema(), open.edition(), texts);
        Map<String, String> rows = incompleteRows(open.schema(), form);
        PrintedNumberLookup printed = PrintedNumberLookup.of(open, drafts);
        FormReading reading = read(open, form, completed, rows, printed);
        FormValidation formValidation = new FormValidation();
        for (Field field : open.schema().fields()) {
            String row = rows.get(field.name());
            FieldProblem problem = reading.problems().get(field.name());
            if (row != null) {
                formValidation.add(field.name(), row);
            } else if (problem != null) {
                formValidation.add(field.name(), words.of("edit.mistake", names.label(field), said(problem)));
            }
        }
        return new FormResult(form, reading.content(), formValidation, reading.understood(), moved, drafts, printed);
    }

    /**
     * Reads the fields. The locations of the readings come last, because the number of the figure helps to find them.
     *
     * @param rows the mistakes in rows, by field; a wrong location is added
     */
    private FormReading read(
            OpenForm open,
            ContentForm form,
            Map<String, String> texts,
            Map<String, String> rows,
            PrintedNumberLookup printed) {
        FormReading reading = fields.read(open.schema(), texts, words.language());
        Optional<Field> readings = open.schema().field("readings");
        if (readings.isEmpty()) {
            return reading;
        }
        ContentForm located = located(printed, form, readings.get(), new FigureNumber(reading.content()), rows);
        texts.put("readings", located.text(readings.get()));
        return located.equals(form) ? reading : fields.read(open.schema(), texts, words.language());
    }

    private ContentForm located(
            PrintedNumberLookup printed,
            ContentForm form,
            Field readings,
            FigureNumber figure,
            Map<String, String> mistakes) {
        List<List<String>> rows =
                form.rows(readings, ContentForm.layout(readings).orElseThrow());
        String number = form.text(Schema.of(ItemKind.FIGURE).field("number").orElseThrow());
        ContentForm located = form;
        for (int row = 1; row <= rows.size(); row++) {
            List<String> cells = rows.get(row - 1);
            PlaceReading place = printed.place(cells.get(0), cells.get(1), cells.get(2), figure, number);
            if (place.problem() != null) {
                mistakes.putIfAbsent(
                        readings.name(),
                        words.of(
                                "edit.mistake-in-row",
                                names.label(readings),
                                String.valueOf(row),
                                said(place.problem())));
            } else if (!place.place().equals(cells.get(1))) {
                located = located.with(ContentForm.cell(readings, row, LineColumn.PLACE), place.place());
            }
        }
        return located;
    }

    private String said(FieldProblem problem) {
        return words.of(problem.key(), problem.arguments().toArray(String[]::new));
    }

    /** Returns the mistakes of fields with rows where something is missing. */
    private Map<String, String> incompleteRows(Schema schema, ContentForm form) {
        Map<String, String> mistakes = new HashMap<>();
        for (Field field : schema.fields()) {
            String rows = ContentForm.layout(field)
                    .map(layout -> incompleteRows(layout, form.rows(field, layout)))
                    .orElse("");
            if (!rows.isEmpty()) {
                mistakes.put(field.name(), words.of("edit.mistake", names.label(field), rows));
            }
        }
        return mistakes;
    }

    /** Says of each row where something is missing what that is. */
    private String incompleteRows(RowLayout layout, List<List<String>> rows) {
        return IntStream.range(0, rows.size())
                .filter(at -> !layout.isBlank(rows.get(at)))
                .mapToObj(at -> layout.missing(rows.get(at)).stream()
                        .map(column ->
                                words.of("edit.row-incomplete", String.valueOf(at + 1), words.of("cell", column))))
                .flatMap(Function.identity())
                .collect(joining(" "));
    }
}
