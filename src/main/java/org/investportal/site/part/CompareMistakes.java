package org.investportal.site.part;

import org.investportal.wording.Rendering;
import java.util.List;
import java.util.stream.Stream;

/** Says what is wrong with what was asked to be compared, for each dimension. */
public final class CompareMistakes {

    private final Rendering rendering;
    private final Comparables comparables;
    private final CompareAddress address;

    public CompareMistakes(Rendering rendering, Comparables comparables, CompareAddress address) {
        this.rendering = rendering;
        this.comparables = comparables;
        this.address = address;
    }

    public List<String> all() {
        return Stream.of(Dimension.values()).map(this::of).flatMap(List::stream).toList();
    }

    /** All of it, so that nobody mends one thing to be told of the next. */
    public List<String> of(Dimension dimension) {
        return dimension == Dimension.INDICATOR
                ? Stream.of(missing(), unknown(dimension), tooMany())
                        .flatMap(mistakes -> mistakes)
                        .toList()
                : unknown(dimension).toList();
    }

    private Stream<String> missing() {
        return !address.isEmpty() && address.of(Dimension.INDICATOR).isEmpty()
                ? Stream.of(rendering.message("comparing.no-indicator"))
                : Stream.empty();
    }

    private Stream<String> unknown(Dimension dimension) {
        List<String> unknown = comparables.unknown(address, dimension);
        return unknown.isEmpty()
                ? Stream.empty()
                : Stream.of(rendering.message(
                        "comparing.unknown." + dimension.code(),
                        String.join(rendering.message("list.separator"), unknown)));
    }

    private Stream<String> tooMany() {
        int known = comparables.known(address).size();
        return known > Comparables.MOST
                ? Stream.of(rendering.message(
                        "comparing.too-many", String.valueOf(Comparables.MOST), String.valueOf(known)))
                : Stream.empty();
    }
}
