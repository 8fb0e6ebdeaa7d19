package org.investportal.site.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Topic;
import org.investportal.site.part.ComparableFigureIndex;
import org.investportal.site.part.CompareDimension;
import org.investportal.site.part.CompareErrorFinder;
import org.investportal.wording.PageText;

/** Makes the form of a comparison: what was chosen, and what could be, folded where there is much of it. */
final class CompareFormFactory {

    /** So many boxes need no fold. */
    private static final int FEW = 4;

    private final PageText pageText;
    private final ComparableFigureIndex comparableFigureIndex;
    private final CompareBoxFactory boxes;
    private final CompareErrorFinder mistakes;

    CompareFormFactory(
            PageText pageText,
            ComparableFigureIndex comparableFigureIndex,
            CompareBoxFactory boxes,
            CompareErrorFinder mistakes) {
        this.pageText = pageText;
        this.comparableFigureIndex = comparableFigureIndex;
        this.boxes = boxes;
        this.mistakes = mistakes;
    }

    CompareForm form() {
        return new CompareForm(
                Stream.of(CompareDimension.values()).map(this::field).toList());
    }

    private CompareForm.Field field(CompareDimension compareDimension) {
        Map<String, Figure> all = comparableFigureIndex.examples(compareDimension);
        boolean few = all.size() <= FEW;
        return new CompareForm.Field(
                compareDimension.code(),
                pageText.message("comparing.field", compareDimension),
                pageText.message(
                        "comparing.field-hint." + compareDimension.code(), String.valueOf(ComparableFigureIndex.MOST)),
                mistakes.of(compareDimension),
                boxes.ticked(compareDimension, all),
                few ? open(compareDimension, all) : List.of(),
                few ? List.of() : folds(compareDimension, all));
    }

    private List<CompareForm.Box> open(CompareDimension compareDimension, Map<String, Figure> all) {
        return folds(compareDimension, all).stream()
                .flatMap(fold -> fold.sections().stream())
                .flatMap(section -> section.boxes().stream())
                .toList();
    }

    private List<CompareForm.Fold> folds(CompareDimension compareDimension, Map<String, Figure> all) {
        Map<String, Map<String, List<CompareForm.Box>>> folds = new LinkedHashMap<>();
        all.forEach((code, example) -> {
            if (!boxes.isTicked(compareDimension, code)) {
                folds.computeIfAbsent(fold(compareDimension, example), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(section(compareDimension, example), unused -> new ArrayList<>())
                        .add(boxes.box(compareDimension, code, example));
            }
        });
        return folds.entrySet().stream()
                .map(fold -> fold(compareDimension, fold.getKey(), fold.getValue()))
                .toList();
    }

    private CompareForm.Fold fold(
            CompareDimension compareDimension, String heading, Map<String, List<CompareForm.Box>> sections) {
        int many = sections.values().stream().mapToInt(List::size).sum();
        return new CompareForm.Fold(
                pageText.message("comparing.fold", heading, String.valueOf(many)),
                sections.entrySet().stream()
                        .map(section -> new CompareForm.Section(
                                compareDimension == CompareDimension.INDICATOR ? section.getKey() : null,
                                ordered(compareDimension, section.getValue())))
                        .toList());
    }

    /** Areas are looked for by their names; all else has an order of its own. */
    private static List<CompareForm.Box> ordered(CompareDimension compareDimension, List<CompareForm.Box> boxes) {
        return compareDimension == CompareDimension.AREA
                ? boxes.stream()
                        .sorted(Comparator.comparing(CompareForm.Box::label))
                        .toList()
                : boxes;
    }

    private String fold(CompareDimension compareDimension, Figure example) {
        return compareDimension == CompareDimension.INDICATOR
                ? pageText.shortName(topic(example).sectorId())
                : pageText.message("comparing.all", compareDimension);
    }

    private String section(CompareDimension compareDimension, Figure example) {
        return compareDimension == CompareDimension.INDICATOR
                ? pageText.name(topic(example).item())
                : "";
    }

    private Topic topic(Figure figure) {
        Indicator indicator = pageText.selection().get(Indicator.class, figure.indicatorId());
        return pageText.selection().get(Topic.class, indicator.topicId());
    }
}
