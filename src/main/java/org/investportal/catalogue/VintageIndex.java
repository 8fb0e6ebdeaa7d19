package org.investportal.catalogue;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;

/** Knows the vintages of each figure of an indicator. */
record VintageIndex(List<Figure> newest, Map<Key, List<Figure>> vintages) {

    /** What the vintages of a figure have in common. */
    private record Key(long area, Period period, Nature nature) {

        static Key of(Figure figure) {
            return new Key(figure.areaId(), figure.period().canonical(), figure.nature());
        }
    }

    static VintageIndex of(List<Figure> figures) {
        if (figures.stream().noneMatch(figure -> figure.vintage().isStated())) {
            return new VintageIndex(figures, Map.of());
        }
        VintageIndex all = new VintageIndex(figures, figures.stream().collect(groupingBy(Key::of)));
        return new VintageIndex(
                figures.stream()
                        .filter(figure -> all.newest(figure).item() == figure.item())
                        .toList(),
                all.vintages());
    }

    /** Returns the newest vintage of the figure; itself if there is no newer one. */
    Figure newest(Figure figure) {
        return vintages.getOrDefault(Key.of(figure), List.of()).stream()
                .filter(other -> other.supersedes(figure))
                .max(Comparator.comparing(Figure::vintage))
                .orElse(figure);
    }
}
