package org.investportal.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads chronicles with one statement per kind of row, like selections. No other class reads rows that are no longer in force. */
@Component
@Transactional(readOnly = true)
class ChronicleReader {
    private final Headlines headlines;
    private final AlsoShown alsoShown;
    private final Ties ties;
    private final Relations relations;
    private final Indicators indicators;
    private final PastStructureReader structure;
    private final PastFigureReader figures;
    private final Notes notes;
    private final Texts texts;
    private final BrokenRowFinder broken;

    ChronicleReader(
            Headlines headlines,
            AlsoShown alsoShown,
            Ties ties,
            Relations relations,
            Indicators indicators,
            PastStructureReader structure,
            PastFigureReader figures,
            Notes notes,
            Texts texts,
            BrokenRowFinder broken) {
        this.headlines = headlines;
        this.alsoShown = alsoShown;
        this.ties = ties;
        this.relations = relations;
        this.indicators = indicators;
        this.structure = structure;
        this.figures = figures;
        this.notes = notes;
        this.texts = texts;
        this.broken = broken;
    }

    /** Returns the items with everything that belongs to them, and the rows that are needed to describe them in words. */
    Chronicle of(int edition, Collection<Long> items) {
        Chronicle chronicle = new Chronicle(broken::at);
        Set<Long> named = new HashSet<>(items);
        chronicle.add(AlsoShownIn.class, alsoShown.upTo(edition));
        chronicle.add(Headline.class, headlines.upTo(edition)).stream()
                .filter(headline -> items.contains(headline.sectorId()))
                .forEach(headline -> named.add(headline.figureId()));
        chronicle.add(Tie.class, ties.upToOfNamed(edition, items)).forEach(tie -> named.add(tie.figureId()));
        chronicle.add(Relation.class, relations.upToOfIndicators(edition, items)).stream()
                .flatMap(relation -> Stream.of(relation.ofId(), relation.wholeId()))
                .forEach(other -> add(named, other));
        List<Row> worded =
                new ArrayList<>(chronicle.add(Indicator.class, indicators.upToOfFigures(edition, named, named)));
        worded.addAll(structure.addTo(chronicle, edition, items));
        Set<Long> about = new HashSet<>(items);
        figures.addReadings(chronicle, edition, items).forEach(reading -> add(about, reading.namedId()));
        about.addAll(Row.items(worded));
        named.addAll(FigureReferencePattern.of(words(chronicle, edition, items, about)));
        named.addAll(Row.items(worded));
        figures.addTo(chronicle, edition, named, items);
        return chronicle;
    }

    private List<Text> words(Chronicle chronicle, int edition, Collection<Long> items, Set<Long> about) {
        about.addAll(Row.items(chronicle.add(Note.class, notes.upToAbout(edition, items))));
        return chronicle.add(Text.class, texts.upToAbout(edition, about));
    }

    private static void add(Set<Long> items, @Nullable Long item) {
        if (item != null) {
            items.add(item);
        }
    }

    /** Returns the history of the figure's rows, and the addresses of all that is shown with it. */
    Chronicle figure(int edition, long figure, Collection<Long> shown) {
        Chronicle chronicle = new Chronicle(broken::at);
        Set<Long> named = new HashSet<>();
        figures.addStated(chronicle, edition, figure, shown).forEach(row -> {
            named.add(row.indicatorId());
            named.add(row.areaId());
        });
        chronicle.add(Text.class, texts.upToAbout(edition, named));
        return chronicle;
    }
}
