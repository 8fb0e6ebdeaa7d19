package org.investportal.site.compare;

import org.investportal.site.part.Comparables;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.ComparedGroups;
import org.investportal.site.part.Dimension;
import org.investportal.wording.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.investportal.catalogue.Figure;
import org.jspecify.annotations.Nullable;

/** Makes the boxes of a comparison: those that were ticked, and those that could be, with why what they bring would be kept apart. */
final class CompareBoxes {

    private final Rendering rendering;
    private final Comparables comparables;
    private final CompareAddress address;
    private final ComparedGroups groups;

    CompareBoxes(Rendering rendering, Comparables comparables, CompareAddress address, ComparedGroups groups) {
        this.rendering = rendering;
        this.comparables = comparables;
        this.address = address;
        this.groups = groups;
    }

    /** What nobody knows, or has no figure, stays ticked as it was sent, so that it can be seen and taken out. */
    List<CompareForm.Box> ticked(Dimension dimension, Map<String, Figure> all) {
        List<CompareForm.Box> ticked = new ArrayList<>();
        all.forEach((code, example) -> {
            if (isTicked(dimension, code)) {
                ticked.add(new CompareForm.Box(id(dimension, code), code, label(dimension, example), null));
            }
        });
        List<String> unknown = address.of(dimension).stream()
                .filter(code -> !all.containsKey(code))
                .toList();
        IntStream.range(0, unknown.size())
                .mapToObj(at -> new CompareForm.Box(
                        dimension.code() + "~" + at, unknown.get(at), unused(dimension, unknown.get(at)), null))
                .forEach(ticked::add);
        return ticked;
    }

    /** A nature without a figure has a name, too. */
    private String unused(Dimension dimension, String code) {
        return comparables.knows(dimension, code) ? rendering.message("comparing.nature." + code) : code;
    }

    boolean isTicked(Dimension dimension, String code) {
        return address.of(dimension).contains(code);
    }

    CompareForm.Box box(Dimension dimension, String code, Figure example) {
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
            case NATURE -> rendering.message("comparing.nature", example.nature());
        };
    }

    private static String id(Dimension dimension, String code) {
        return dimension.code() + "-" + code;
    }
}
