package org.investportal.site.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.investportal.catalogue.row.Figure;
import org.investportal.site.part.ComparableFigureIndex;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.CompareDimension;
import org.investportal.site.part.ComparisonGrouper;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Makes the boxes of a comparison: those that were ticked, and those that could be, with why what they bring would be kept apart. */
final class CompareBoxFactory {

    private final PageText pageText;
    private final ComparableFigureIndex comparableFigureIndex;
    private final CompareAddress address;
    private final ComparisonGrouper groups;

    CompareBoxFactory(
            PageText pageText,
            ComparableFigureIndex comparableFigureIndex,
            CompareAddress address,
            ComparisonGrouper groups) {
        this.pageText = pageText;
        this.comparableFigureIndex = comparableFigureIndex;
        this.address = address;
        this.groups = groups;
    }

    /** Returns the boxes that are ticked. Codes that are unknown or have no figure stay ticked as they were sent, so that users can see and remove them. */
    List<CompareForm.Box> ticked(CompareDimension compareDimension, Map<String, Figure> all) {
        List<CompareForm.Box> ticked = new ArrayList<>();
        all.forEach((code, example) -> {
            if (isTicked(compareDimension, code)) {
                ticked.add(
                        new CompareForm.Box(id(compareDimension, code), code, label(compareDimension, example), null));
            }
        });
        List<String> unknown = address.of(compareDimension).stream()
                .filter(code -> !all.containsKey(code))
                .toList();
        IntStream.range(0, unknown.size())
                .mapToObj(at -> new CompareForm.Box(
                        compareDimension.code() + "~" + at,
                        unknown.get(at),
                        unused(compareDimension, unknown.get(at)),
                        null))
                .forEach(ticked::add);
        return ticked;
    }

    /** A nature without a figure has a name, too. */
    private String unused(CompareDimension compareDimension, String code) {
        return comparableFigureIndex.knows(compareDimension, code)
                ? pageText.message("comparing.nature." + code)
                : code;
    }

    boolean isTicked(CompareDimension compareDimension, String code) {
        return address.of(compareDimension).contains(code);
    }

    CompareForm.Box box(CompareDimension compareDimension, String code, Figure example) {
        return new CompareForm.Box(
                id(compareDimension, code), code, label(compareDimension, example), apart(compareDimension, code));
    }

    /** Returns a warning if the figures that the code would add cannot join those that are there. */
    private @Nullable String apart(CompareDimension compareDimension, String code) {
        if (address.of(CompareDimension.INDICATOR).isEmpty()) {
            return null;
        }
        List<Figure> coming =
                comparableFigureIndex.at(comparableFigureIndex.bounded(address).with(compareDimension, List.of(code)));
        return coming.isEmpty()
                ? pageText.message("comparing.nothing", compareDimension)
                : groups.joining(coming)
                        .map(refusal -> pageText.message("comparing.apart", pageText.message("refusal", refusal)))
                        .orElse(null);
    }

    private String label(CompareDimension compareDimension, Figure example) {
        return switch (compareDimension) {
            case INDICATOR -> pageText.name(example.indicatorId());
            case AREA -> pageText.name(example.areaId());
            case PERIOD -> pageText.period(example);
            case NATURE -> pageText.message("comparing.nature", example.nature());
        };
    }

    private static String id(CompareDimension compareDimension, String code) {
        return compareDimension.code() + "-" + code;
    }
}
