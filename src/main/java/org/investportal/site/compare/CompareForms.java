package org.investportal.site.compare;

import org.investportal.site.part.Comparables;
import org.investportal.site.part.CompareMistakes;
import org.investportal.site.part.Dimension;
import org.investportal.wording.Rendering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Topic;

/** Makes the form of a comparison: what was chosen, and what could be, folded where there is much of it. */
final class CompareForms {

    /** So many boxes need no fold. */
    private static final int FEW = 4;

    private final Rendering rendering;
    private final Comparables comparables;
    private final CompareBoxes boxes;
    private final CompareMistakes mistakes;

    CompareForms(Rendering rendering, Comparables comparables, CompareBoxes boxes, CompareMistakes mistakes) {
        this.rendering = rendering;
        this.comparables = comparables;
        this.boxes = boxes;
        this.mistakes = mistakes;
    }

    CompareForm form() {
        return new CompareForm(Stream.of(Dimension.values()).map(this::field).toList());
    }

    private CompareForm.Field field(Dimension dimension) {
        Map<String, Figure> all = comparables.examples(dimension);
        boolean few = all.size() <= FEW;
        return new CompareForm.Field(
                dimension.code(),
                rendering.message("comparing.field", dimension),
                rendering.message("comparing.field-hint." + dimension.code(), String.valueOf(Comparables.MOST)),
                mistakes.of(dimension),
                boxes.ticked(dimension, all),
                few ? open(dimension, all) : List.of(),
                few ? List.of() : folds(dimension, all));
    }

    private List<CompareForm.Box> open(Dimension dimension, Map<String, Figure> all) {
        return folds(dimension, all).stream()
                .flatMap(fold -> fold.sections().stream())
                .flatMap(section -> section.boxes().stream())
                .toList();
    }

    private List<CompareForm.Fold> folds(Dimension dimension, Map<String, Figure> all) {
        Map<String, Map<String, List<CompareForm.Box>>> folds = new LinkedHashMap<>();
        all.forEach((code, example) -> {
            if (!boxes.isTicked(dimension, code)) {
                folds.computeIfAbsent(fold(dimension, example), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(section(dimension, example), unused -> new ArrayList<>())
                        .add(boxes.box(dimension, code, example));
            }
        });
        return folds.entrySet().stream()
                .map(fold -> fold(dimension, fold.getKey(), fold.getValue()))
                .toList();
    }

    private CompareForm.Fold fold(Dimension dimension, String heading, Map<String, List<CompareForm.Box>> sections) {
        int many = sections.values().stream().mapToInt(List::size).sum();
        return new CompareForm.Fold(
                rendering.message("comparing.fold", heading, String.valueOf(many)),
                sections.entrySet().stream()
                        .map(section -> new CompareForm.Section(
                                dimension == Dimension.INDICATOR ? section.getKey() : null,
                                ordered(dimension, section.getValue())))
                        .toList());
    }

    /** Areas are looked for by their names; all else has an order of its own. */
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
}
