package org.investportal.editorial.change;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.investportal.catalogue.row.Area;
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

/** Fills in empty fields that follow from others: unit and area of a figure, web address of other items. */
@Component
public class DerivedFieldReader {

    private static final String SLUG = "slug";
    private static final Pattern ITEM = Pattern.compile("\\d{1,18}");

    private final ChangeFinder changes;

    DerivedFieldReader(ChangeFinder changes) {
        this.changes = changes;
    }

    /** Tells whether the field usually follows from others, so that nothing has to be typed. */
    public static boolean isDerived(ItemKind kind, Field field) {
        return switch (field.name()) {
            case "unit", "area" -> kind == ItemKind.FIGURE;
            case SLUG -> kind != ItemKind.PAGE;
            default -> false;
        };
    }

    /** Returns the texts of a form with the derived fields. */
    public Map<String, String> completed(Schema schema, PublishedEdition edition, Map<String, String> typed) {
        if (schema.kind() == ItemKind.FIGURE) {
            return figure(edition, typed);
        }
        Map<String, String> completed = new TreeMap<>(typed);
        if (schema.field(SLUG).filter(slug -> isDerived(schema.kind(), slug)).isPresent() && isEmpty(typed, SLUG)) {
            completed.put(SLUG, SlugWriter.of(typed.getOrDefault("name.en", "")));
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

    /**
     * Returns the area of the figures of the indicator, if it is the same for all. If the indicator has no figures, returns that of most figures of the portal, or the
     * only area.
     */
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
        return areas.isEmpty() ? mainArea(edition, figures) : areas.size() == 1 ? String.valueOf(areas.get(0)) : "";
    }

    private static String mainArea(PublishedEdition edition, List<Figure> figures) {
        if (figures.isEmpty()) {
            List<Area> areas = List.copyOf(edition.selection().all(Area.class));
            return areas.size() == 1 ? String.valueOf(areas.get(0).item()) : "";
        }
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

    private static boolean isEmpty(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").isBlank();
    }
}
