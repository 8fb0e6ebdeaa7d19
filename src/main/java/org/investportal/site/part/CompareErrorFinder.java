package org.investportal.site.part;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.wording.PageText;

/** Says what is wrong with what was asked to be compared, for each dimension. */
public final class CompareErrorFinder {

    private final PageText pageText;
    private final ComparableFigureIndex comparableFigureIndex;
    private final CompareAddress address;

    public CompareErrorFinder(PageText pageText, ComparableFigureIndex comparableFigureIndex, CompareAddress address) {
        this.pageText = pageText;
        this.comparableFigureIndex = comparableFigureIndex;
        this.address = address;
    }

    public List<String> all() {
        return Stream.of(CompareDimension.values())
                .map(this::of)
                .flatMap(List::stream)
                .toList();
    }

    /** Returns all errors of a dimension at once, so that a user does not correct one only to see the next. */
    public List<String> of(CompareDimension compareDimension) {
        return compareDimension == CompareDimension.INDICATOR
                ? Stream.of(missing(), unknown(compareDimension), tooMany())
                        .flatMap(mistakes -> mistakes)
                        .toList()
                : unknown(compareDimension).toList();
    }

    private Stream<String> missing() {
        return !address.isEmpty() && address.of(CompareDimension.INDICATOR).isEmpty()
                ? Stream.of(pageText.message("comparing.no-indicator"))
                : Stream.empty();
    }

    private Stream<String> unknown(CompareDimension compareDimension) {
        List<String> unknown = comparableFigureIndex.unknown(address, compareDimension);
        return unknown.isEmpty()
                ? Stream.empty()
                : Stream.of(pageText.message(
                        "comparing.unknown." + compareDimension.code(),
                        String.join(pageText.message("list.separator"), unknown)));
    }

    private Stream<String> tooMany() {
        int known = comparableFigureIndex.known(address).size();
        return known > ComparableFigureIndex.MOST
                ? Stream.of(pageText.message(
                        "comparing.too-many", String.valueOf(ComparableFigureIndex.MOST), String.valueOf(known)))
                : Stream.empty();
    }
}
