package org.investportal.staff.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.DerivedFieldReader;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.input.FieldProblem;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FormReading;
import org.investportal.editorial.position.PositionPlan;
import org.investportal.editorial.position.SiblingMove;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.springframework.stereotype.Component;

/** Makes content of what was typed, or says field by field, in the order of the page, why not. */
@Component
class FormReader {

    private final FieldReader fields;
    private final DerivedFieldReader derivedFieldReader;
    private final ChangeFinder changes;
    private final FieldWording names;
    private final StaffWording words;

    FormReader(
            FieldReader fields,
            DerivedFieldReader derivedFieldReader,
            ChangeFinder changes,
            FieldWording names,
            StaffWording words) {
        this.fields = fields;
        this.derivedFieldReader = derivedFieldReader;
        this.changes = changes;
        this.names = names;
        this.words = words;
    }

    /** Reads the form. Fields that are given only once keep their published content, whatever is sent. */
    FormResult read(OpenForm open, ContentForm form) {
        Schema schema = open.schema();
        Content published = open.published();
        SortedMap<String, String> texts = new TreeMap<>();
        Map<String, String> incomplete = new LinkedHashMap<>();
        for (Field field : schema.fields()) {
            boolean stays = field.given() && !published.isEmpty();
            texts.put(field.name(), stays ? published.get(field.name()) : form.text(field));
            incompleteRows(field, form).ifPresent(rows -> incomplete.put(field.name(), rows));
        }
        Optional<PositionPlan> plan = open.siblings(form, changes)
                .filter(order -> texts.values().stream().anyMatch(text -> !text.isBlank()))
                .flatMap(order -> order.plan(texts.getOrDefault("position", "")));
        plan.ifPresent(placed -> texts.put("position", String.valueOf(placed.position())));
        List<SiblingMove> moved = plan.map(PositionPlan::moved).orElse(List.of());
        return read(open, form, completed(open, form, texts), incomplete, moved);
    }

    private FormResult read(
            OpenForm open,
            ContentForm form,
            Map<String, String> texts,
            Map<String, String> incomplete,
            List<SiblingMove> moved) {
        Schema schema = open.schema();
        FormReading reading = fields.read(schema, texts, words.language());
        FormValidation formValidation = new FormValidation();
        for (Field field : schema.fields()) {
            String rows = incomplete.get(field.name());
            FieldProblem problem = reading.problems().get(field.name());
            if (rows != null) {
                formValidation.add(field.name(), words.of("edit.row-incomplete", names.label(field), rows));
            } else if (problem != null) {
                formValidation.add(field.name(), words.of("edit.mistake", names.label(field), said(problem)));
            }
        }
        return new FormResult(form, reading.content(), formValidation, reading.understood(), moved);
    }

    /** Fills in what follows from other fields. */
    private Map<String, String> completed(OpenForm open, ContentForm form, Map<String, String> texts) {
        Map<String, String> completed = derivedFieldReader.completed(open.schema(), open.edition(), texts);
        return open.schema().kind() == ItemKind.FIGURE ? located(open, form, completed) : completed;
    }

    /** A place that is typed as a page becomes a locator. */
    private Map<String, String> located(OpenForm open, ContentForm form, Map<String, String> texts) {
        texts.computeIfPresent(
                "readings",
                (name, readings) -> PrintedNumberLookup.of(open, form, changes)
                        .located(readings, texts.getOrDefault("number", "")));
        return texts;
    }

    private String said(FieldProblem problem) {
        return words.of(problem.key(), problem.arguments().toArray(String[]::new));
    }

    /** The numbers of the rows where something is missing. */
    private static Optional<String> incompleteRows(Field field, ContentForm form) {
        return ContentForm.layout(field).flatMap(layout -> {
            List<List<String>> rows = form.rows(field, layout);
            return java.util.stream.IntStream.range(0, rows.size())
                    .filter(at -> !layout.isBlank(rows.get(at)) && layout.isIncomplete(rows.get(at)))
                    .mapToObj(at -> String.valueOf(at + 1))
                    .reduce((some, more) -> some + ", " + more);
        });
    }
}
