package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.PeriodBasis;

/**
 * Writes the texts of the marks of a picture: always the area; the indicator and the period if they differ between figures; and a note for each mark that does
 * not look like an exact, measured and certain value.
 */
record MarkLabel(MessageLookup words, boolean several, boolean dated) {

    static MarkLabel of(MessageLookup words, List<ChartFigure> figures) {
        return new MarkLabel(
                words,
                figures.stream().map(ChartFigure::indicator).distinct().count() > 1,
                figures.stream().map(ChartFigure::period).distinct().count() > 1);
    }

    /** Returns the full text of a mark, without the parts that are the same for all marks. */
    String title(ChartFigure charted) {
        return words.of("chart.mark", of(charted), join(value(charted).stream()));
    }

    /** Returns the area of a figure, its indicator if the indicators differ, and its period if the periods differ or this one is inferred. */
    private String of(ChartFigure charted) {
        if (charted.isInferred()) {
            String basis = words.of("basis." + PeriodBasis.INFERRED.code());
            return of(charted, Stream.of(words.of("chart.period", charted.period(), basis)));
        }
        return of(charted, dated ? Stream.of(charted.period()) : Stream.empty());
    }

    private String of(ChartFigure charted, Stream<String> period) {
        Stream<String> what = several ? Stream.of(charted.indicator(), charted.area()) : Stream.of(charted.area());
        return join(Stream.concat(what, period));
    }

    /** Returns a sentence with the periods that are inferred, since they are not printed beside their figures; empty if there are none. */
    Stream<String> inferred(List<ChartFigure> shown) {
        List<String> inferred = shown.stream()
                .filter(ChartFigure::isInferred)
                .map(charted -> of(charted, Stream.of(charted.period())))
                .toList();
        if (inferred.size() == shown.size()) {
            return Stream.of(words.of("chart.inferred.all"));
        }
        return inferred.isEmpty()
                ? Stream.empty()
                : Stream.of(words.of("chart.inferred.some", String.join(words.of("list.then"), inferred)));
    }

    /** Returns the value as worded on pages, with notes for a value that was not measured and for a figure in doubt. */
    private List<String> value(ChartFigure charted) {
        List<String> said = new ArrayList<>(List.of(charted.value()));
        if (!charted.isMeasured()) {
            said.add(words.of("nature." + charted.figure().nature().code()));
        }
        if (charted.isInDoubt()) {
            said.add(words.of("chart.in-doubt"));
        }
        return said;
    }

    /** Returns the value in lines that fit the room. */
    List<String> value(ChartFigure charted, BigDecimal room) {
        return value(charted).stream()
                .flatMap(said -> TextWidth.wrap(said, room).stream())
                .toList();
    }

    String join(Stream<String> parts) {
        return String.join(words.of("clause.separator"), parts.toList());
    }
}
