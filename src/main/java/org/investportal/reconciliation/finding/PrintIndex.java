package org.investportal.reconciliation.finding;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Unit;

/**
 * Finds the places where figures are printed, and when their sources were published.
 *
 * @param places the places of each figure
 * @param inOtherUnits the places that print the value of each figure in another unit
 * @param published the day or period of publication of each source
 */
public record PrintIndex(
        Map<Long, List<Mention>> places, Map<Long, List<OtherUnitMention>> inOtherUnits, Map<Long, Period> published) {

    /** Creates the index from a selection that has every reading and source. */
    static PrintIndex of(Selection selection) {
        Map<Long, List<Mention>> places = new HashMap<>();
        Map<Long, List<OtherUnitMention>> inOtherUnits = new HashMap<>();
        selection.all(Reading.class).forEach(reading -> {
            Long figure = reading.figureId();
            Unit unit = reading.unit();
            if (figure != null && reading.role() == ReadingRole.VALUE) {
                places.computeIfAbsent(figure, unused -> new ArrayList<>()).add(selection.mention(reading.mentionId()));
            } else if (figure != null && unit != null && reading.role() == ReadingRole.OTHER_UNIT) {
                inOtherUnits
                        .computeIfAbsent(figure, unused -> new ArrayList<>())
                        .add(new OtherUnitMention(selection.mention(reading.mentionId()), unit));
            }
        });
        return new PrintIndex(
                places,
                inOtherUnits,
                selection.all(Source.class).stream().collect(toMap(Source::item, Source::published)));
    }

    List<Mention> of(long figure) {
        return places.getOrDefault(figure, List.of());
    }

    /** Returns the places that print the value of the figure in another unit. */
    public List<OtherUnitMention> inOtherUnits(Figure figure) {
        return inOtherUnits.getOrDefault(figure.item(), List.of());
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
