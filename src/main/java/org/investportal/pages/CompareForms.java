package org.investportal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Topic;
import org.jspecify.annotations.Nullable;

/** Makes the form of a comparison: what was chosen, what could be, and why that would be kept apart. */
final class CompareForms {

    private final Rendering rendering;
    private final Comparables comparables;
    private final CompareAddress address;
    private final ComparedGroups groups;
    private final CompareMistakes mistakes;

    CompareForms(
            Rendering rendering,
            Comparables comparables,
            CompareAddress address,
            ComparedGroups groups,
            CompareMistakes mistakes) {
        this.rendering = rendering;
        this.comparables = comparables;
        this.address = address;
        this.groups = groups;
        this.mistakes = mistakes;
    }

    CompareForm form() {
        return new CompareForm(Stream.of(Dimension.values()).map(this::field).toList());
    }

    private CompareForm.Field field(Dimension dimension) {
        Map<String, Figure> all = comparables.examples(dimension);
        return new CompareForm.Field(
                dimension.code(),
                rendering.message("comparing.field", dimension),
                rendering.message("comparing.field-hint." + dimension.code(), String.valueOf(Comparables.MOST)),
                mistakes.of(dimension),
                chosen(dimension, all),
                folds(dimension, all));
    }

    /** What nobody knows stays ticked as it was sent, so that it can be seen and taken out. */
    private List<CompareForm.Box> chosen(Dimension dimension, Map<String, Figure> all) {
        List<CompareForm.Box> chosen = new ArrayList<>();
        List<String> sent = address.of(dimension);
        all.forEach((code, example) -> {
            if (sent.contains(code)) {
                chosen.add(new CompareForm.Box(id(dimension, code), code, label(dimension, example), null));
            }
        });
        List<String> unknown = comparables.unknown(address, dimension);
        IntStream.range(0, unknown.size())
                .mapToObj(
                        at -> new CompareForm.Box(dimension.code() + "~" + at, unknown.get(at), unknown.get(at), null))
                .forEach(chosen::add);
        return chosen;
    }

    private List<CompareForm.Fold> folds(Dimension dimension, Map<String, Figure> all) {
        Map<String, Map<String, List<CompareForm.Box>>> folds = new LinkedHashMap<>();
        all.forEach((code, example) -> {
            if (!address.of(dimension).contains(code)) {
                folds.computeIfAbsent(fold(dimension, example), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(section(dimension, example), unused -> new ArrayList<>())
                        .add(box(dimension, code, example));
            }
        });
        return folds.entrySet().stream()
                .map(fold -> fold(dimension, fold.getKey(), fold.getValue()))
                .toList();
    }

    private CompareForm.Fold fold(Dimension dimension, String heading, Map<String, List<CompareForm.Box>> sections) {
        int boxes = sections.values().stream().mapToInt(List::size).sum();
        return new CompareForm.Fold(
                rendering.message("comparing.fold", heading, String.valueOf(boxes)),
                sections.entrySet().stream()
                        .map(section -> new CompareForm.Section(
                                dimension == Dimension.INDICATOR ? section.getKey() : null,
                                ordered(dimension, section.getValue())))
                        .toList());
    }

    /** Areas are looked for by their names; indicators and periods have an order of their own. */
    private static List<CompareForm.Box> ordered(Dimension dimension, List<CompareForm.Box> boxes) {
        return dimension == Dimension.AREA
                ? boxes.stream()
                        .sorted(Comparator.comparing(CompareForm.Box::label))
                        .toList()
                : boxes;
    }

    private String fold(Dimension dimension, Figure example) {
        return dimension == Dimension.INDICATOR
                ? rendering.shortName(topic(example).sectorId())
                : rendering.message("comparing.all", dimension);
    }

    private String section(Dimension dimension, Figure example) {
        return dimension == Dimension.INDICATOR ? rendering.name(topic(example).item()) : "";
    }

    private Topic topic(Figure figure) {
        Indicator indicator = rendering.selection().get(Indicator.class, figure.indicatorId());
        return rendering.selection().get(Topic.class, indicator.topicId());
    }

    private CompareForm.Box box(Dimension dimension, String code, Figure example) {
        return new CompareForm.Box(id(dimension, code), code, label(dimension, example), apart(dimension, code));
    }

    /** What would come with it, held against what is there. */
    private @Nullable String apart(Dimension dimension, String code) {
        if (address.of(Dimension.INDICATOR).isEmpty()) {
            return null;
        }
        List<Figure> coming = comparables.at(comparables.bounded(address).with(dimension, List.of(code)));
        return coming.isEmpty()
                ? rendering.message("comparing.nothing", dimension)
                : groups.joining(coming)
                        .map(refusal -> rendering.message("comparing.apart", rendering.message("refusal", refusal)))
                        .orElse(null);
    }

    private String label(Dimension dimension, Figure example) {
        return switch (dimension) {
            case INDICATOR -> rendering.name(example.indicatorId());
            case AREA -> rendering.name(example.areaId());
            case PERIOD -> rendering.period(example);
            case NATURE -> rendering.message("nature", example.nature());
        };
    }

    private static String id(Dimension dimension, String code) {
        return dimension.code() + "-" + code;
    }

    /** The indicators that are compared. */
    List<Long> compared() {
        CompareAddress bounded = comparables.bounded(address);
        return comparables.examples(Dimension.INDICATOR).entrySet().stream()
                .filter(entry -> bounded.of(Dimension.INDICATOR).contains(entry.getKey()))
                .map(entry -> entry.getValue().indicatorId())
                .toList();
    }
}
