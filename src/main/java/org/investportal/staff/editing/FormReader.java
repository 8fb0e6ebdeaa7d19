package org.investportal.staff.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.input.FieldProblem;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FormReading;
import org.investportal.editorial.input.NumberFieldReader;
import org.investportal.editorial.input.SlugWriter;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.springframework.stereotype.Component;

/** Makes content of what was typed, or says field by field, in the order of the page, why not. */
@Component
class FormReader {

    private static final Pattern ITEM = Pattern.compile("\\d{1,18}");

    private final FieldReader fields;
    private final ChangeFinder changes;
    private final FieldWording names;
    private final StaffWording words;

    FormReader(FieldReader fields, ChangeFinder changes, FieldWording names, StaffWording words) {
        this.fields = fields;
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
        return read(open, form, completed(open, form, texts), incomplete);
    }

    private FormResult read(
            OpenForm open, ContentForm form, Map<String, String> texts, Map<String, String> incomplete) {
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
        return new FormResult(form, reading.content(), formValidation, reading.understood());
    }

    /** Fills in what follows from other fields: unit, area and pages of a figure, and the web address of an item with an English name. */
    private Map<String, String> completed(OpenForm open, ContentForm form, SortedMap<String, String> texts) {
        if (open.schema().kind() == ItemKind.FIGURE) {
            return located(open, form, withUnitAndArea(open, texts));
        }
        if (open.schema().kind() != ItemKind.PAGE
                && open.schema().field("slug").isPresent()
                && texts.getOrDefault("slug", "").isBlank()) {
            texts.put("slug", SlugWriter.of(texts.getOrDefault("name.en", "")));
        }
        return texts;
    }

    /** A place that is typed as a page becomes a locator. */
    private Map<String, String> located(OpenForm open, ContentForm form, Map<String, String> texts) {
        texts.computeIfPresent(
                "readings",
                (name, readings) -> PrintedNumberLookup.of(open, form, changes)
                        .located(readings, texts.getOrDefault("number", "")));
        return texts;
    }

    /**
     * A figure without a unit has the one that is typed with its number, otherwise that of its indicator. One without an area has that of the other figures of its
     * indicator, if it is the same for all of them.
     */
    private Map<String, String> withUnitAndArea(OpenForm open, SortedMap<String, String> texts) {
        Map<String, String> completed = NumberFieldReader.completed(texts);
        if (completed.getOrDefault("area", "").isBlank()) {
            completed.put("area", areaOf(open.edition(), completed.getOrDefault("indicator", "")));
        }
        if (completed.getOrDefault("unit", "").isBlank()) {
            completed.put("unit", unitOf(open.edition(), completed.getOrDefault("indicator", "")));
        }
        return completed;
    }

    private static String areaOf(PublishedEdition edition, String indicator) {
        List<String> areas = edition.selection().all(Figure.class).stream()
                .filter(figure -> String.valueOf(figure.indicatorId()).equals(indicator))
                .map(figure -> String.valueOf(figure.areaId()))
                .distinct()
                .toList();
        return areas.size() == 1 ? areas.get(0) : "";
    }

    /** Returns the unit of the published indicator, or of the draft of a new one. */
    private String unitOf(PublishedEdition edition, String indicator) {
        if (!ITEM.matcher(indicator).matches()) {
            return "";
        }
        Subject subject = new Subject(ItemKind.INDICATOR, Long.parseLong(indicator));
        Content published = edition.of(subject);
        return published.isEmpty()
                ? changes.openFor(subject.item()).stream()
                        .flatMap(line -> changes.view(line.id()).subject(subject.item()).stream())
                        .filter(draft -> draft.subject().equals(subject))
                        .map(draft -> draft.content().get("unit"))
                        .findFirst()
                        .orElse("")
                : published.get("unit");
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
