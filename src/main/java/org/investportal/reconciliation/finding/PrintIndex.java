package org.investportal.reconciliation.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.value.Period;

/**
 * Finds the places where figures are printed, and when their sources were published.
 *
 * @param places the places of each figure
 * @param published the day or period of publication of each source
 */
public record PrintIndex(Map<Long, List<Mention>> places, Map<Long, Period> published) {

    List<Mention> of(long figure) {
        return places.getOrDefault(figure, List.of());
    }

    /** Returns the number of sources that print these figures. */
    int sources(Collection<Long> figures) {
        return (int) figures.stream()
                .flatMap(figure -> of(figure).stream())
                .map(Mention::sourceId)
                .distinct()
                .count();
    }

    /** Returns when the sources that print the figure were published, the earliest first; nothing if one of them is undated. */
    public List<Period> published(Figure figure) {
        List<Period> periods = of(figure.item()).stream()
                .map(mention -> published.getOrDefault(mention.sourceId(), Period.UNDATED))
                .sorted()
                .toList();
        return periods.stream().anyMatch(Period::isUndated) ? List.of() : periods;
    }

    /** Returns whether one paragraph prints both figures. */
    boolean areInOneParagraph(Figure one, Figure other) {
        return pairs(one, other)
                .anyMatch(pair ->
                        pair.one.locator().paragraph() == pair.other.locator().paragraph());
    }

    /** Returns whether a sentence prints one figure directly after the other. */
    public boolean areNextToEachOther(Figure one, Figure other) {
        return pairs(one, other)
                .anyMatch(pair -> pair.one.locator().paragraph()
                                == pair.other.locator().paragraph()
                        && pair.one.locator().sentence() == pair.other.locator().sentence()
                        && Math.abs(pair.one.locator().ordinal()
                                        - pair.other.locator().ordinal())
                                == 1);
    }

    private record Pair(Mention one, Mention other) {}

    private Stream<Pair> pairs(Figure one, Figure other) {
        return of(one.item()).stream()
                .flatMap(mention -> of(other.item()).stream()
                        .filter(another -> another.sourceId() == mention.sourceId())
                        .map(another -> new Pair(mention, another)));
    }
}
