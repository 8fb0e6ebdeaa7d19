package org.investportal.staff.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.DerivedFieldReader;
import org.investportal.editorial.change.RelatedDraftService;
import org.investportal.editorial.change.RelatedDraftService.FormDrafts;
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
        Schema schema = open.schema();
        FormReading reading = fields.read(schema, completed(open, texts, drafts), words.language());
        FormValidation formValidation = new FormValidation();
        for (Field field : schema.fields()) {
            Optional<String> rows = incompleteRows(field, form);
            FieldProblem problem = reading.problems().get(field.name());
            if (rows.isPresent()) {
                formValidation.add(field.name(), words.of("edit.row-incomplete", names.label(field), rows.get()));
            } else if (problem != null) {
                formValidation.add(field.name(), words.of("edit.mistake", names.label(field), said(problem)));
            }
        }
        return new FormResult(form, reading.content(), formValidation, reading.understood(), moved, drafts);
    }

    /** Fills in what follows from other fields. */
    private Map<String, String> completed(OpenForm open, Map<String, String> texts, FormDrafts drafts) {
        Map<String, String> completed = derivedFieldReader.completed(open.schema(), open.edition(), texts);
        return open.schema().kind() == ItemKind.FIGURE ? located(open, completed, drafts) : completed;
    }

    /** A place that is typed as a page becomes a locator. */
    private Map<String, String> located(OpenForm open, Map<String, String> texts, FormDrafts drafts) {
        texts.computeIfPresent(
                "readings",
                (name, readings) ->
                        PrintedNumberLookup.of(open, drafts).located(readings, texts.getOrDefault("number", "")));
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
