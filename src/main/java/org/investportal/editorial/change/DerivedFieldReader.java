package org.investportal.editorial.change;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.input.NumberFieldReader;
import org.investportal.editorial.input.SlugWriter;
import org.springframework.stereotype.Component;

/** Fills in empty fields that follow from others: unit and area of a figure, position and web address of other items. */
@Component
public class DerivedFieldReader {

    private static final Pattern ITEM = Pattern.compile("\\d{1,18}");

    private final Revisions revisions;
    private final ChangeFinder changes;

    DerivedFieldReader(Revisions revisions, ChangeFinder changes) {
        this.revisions = revisions;
        this.changes = changes;
    }

    /** Tells whether the field usually follows from others, so that nothing has to be typed. */
    public static boolean isDerived(ItemKind kind, Field field) {
        return switch (field.name()) {
            case "unit", "area" -> kind == ItemKind.FIGURE;
            case "slug" -> kind != ItemKind.PAGE;
            case "position" -> true;
            default -> false;
        };
    }

    /**
     * Returns the texts of a form with the derived fields.
     *
     * @param change the change of the item; 0 if it is in none yet
     */
    public Map<String, String> completed(
            Schema schema, PublishedEdition edition, long change, Map<String, String> typed) {
        if (schema.kind() == ItemKind.FIGURE) {
            return figure(edition, typed);
        }
        if (!hasWords(schema, typed)) {
            return typed;
        }
        Map<String, String> completed = new TreeMap<>(typed);
        for (Field field : schema.fields()) {
            if (isDerived(schema.kind(), field) && isEmpty(typed, field.name())) {
                completed.put(
                        field.name(),
                        field.name().equals("slug")
                                ? SlugWriter.of(typed.getOrDefault("name.en", ""))
                                : position(schema, edition, change, typed));
            }
        }
        return completed;
    }

    /** A figure without a unit has the one that is typed with its number, otherwise that of its indicator. */
    private Map<String, String> figure(PublishedEdition edition, Map<String, String> typed) {
        Map<String, String> completed = NumberFieldReader.completed(typed);
        String indicator = completed.getOrDefault("indicator", "");
        if (isEmpty(completed, "area")) {
            completed.put("area", area(edition, indicator));
        }
        if (isEmpty(completed, "unit")) {
            completed.put("unit", unit(edition, indicator));
        }
        return completed;
    }

    /** Returns the area of the figures of the indicator, if it is the same for all; of most figures of the portal, if the indicator has none. */
    private static String area(PublishedEdition edition, String indicator) {
        if (indicator.isBlank()) {
            return "";
        }
        List<Figure> figures = List.copyOf(edition.selection().all(Figure.class));
        List<Long> areas = figures.stream()
                .filter(figure -> String.valueOf(figure.indicatorId()).equals(indicator))
                .map(Figure::areaId)
                .distinct()
                .toList();
        return areas.isEmpty() ? mainArea(figures) : areas.size() == 1 ? String.valueOf(areas.get(0)) : "";
    }

    private static String mainArea(List<Figure> figures) {
        return figures.stream().collect(groupingBy(Figure::areaId, TreeMap::new, counting())).entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> String.valueOf(most.getKey()))
                .orElse("");
    }

    /** Returns the unit of the published indicator, or of the draft of a new one. */
    private String unit(PublishedEdition edition, String indicator) {
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

    /** Returns the position after the last item of the same sector or topic, published or in the same change; empty until the sector or topic is chosen. */
    private String position(Schema schema, PublishedEdition edition, long change, Map<String, String> typed) {
        String parent = schema.kind() == ItemKind.INDICATOR ? "topic" : "sector";
        boolean nested = schema.field(parent).isPresent();
        if (nested && isEmpty(typed, parent)) {
            return "";
        }
        Stream<Content> drafts = revisions.ofSubjects(change).stream()
                .filter(draft -> draft.subject().kind() == schema.kind())
                .map(Revision::content);
        int last = Stream.concat(edition.ownRows(schema.kind()), drafts)
                .filter(beside -> !nested || beside.get(parent).equals(typed.get(parent)))
                .map(beside -> beside.get("position"))
                .filter(position -> !position.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return String.valueOf(last + 1);
    }

    /** An item without any words is not filled in, so that a form that was not touched saves nothing. */
    private static boolean hasWords(Schema schema, Map<String, String> typed) {
        return schema.fields().stream().anyMatch(field -> field.language() != null && !isEmpty(typed, field.name()));
    }

    private static boolean isEmpty(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").isBlank();
    }
}
