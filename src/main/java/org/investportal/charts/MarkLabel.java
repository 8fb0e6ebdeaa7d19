package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.PeriodBasis;

/**
 * What the marks of a picture say: where always, what is measured and when as far as those differ, and a word wherever a mark looks
 * unlike what is exact, measured and sure.
 */
record MarkLabel(MessageLookup words, boolean several, boolean dated) {

    static MarkLabel of(MessageLookup words, List<ChartFigure> figures) {
        return new MarkLabel(
                words,
                figures.stream().map(ChartFigure::indicator).distinct().count() > 1,
                figures.stream().map(ChartFigure::period).distinct().count() > 1);
    }

    /** All that the picture does not say of all. */
    String title(ChartFigure charted) {
        return words.of("chart.mark", of(charted), join(value(charted).stream()));
    }

    /** What is the same for all is left out, but for a period that is nowhere printed. */
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

    /** Which periods are nowhere printed beside their figures, in a sentence if there are any. */
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

    /** The value as it is worded everywhere, and the words that go with it. */
    private List<String> value(ChartFigure charted) {
        List<String> said = new ArrayList<>(List.of(charted.value()));
        if (charted.isTarget()) {
            said.add(words.of("chart.planned"));
        }
        if (charted.isInDoubt()) {
            said.add(words.of("chart.in-doubt"));
        }
        return said;
    }

    /** The value in lines. */
    List<String> value(ChartFigure charted, BigDecimal room) {
        return value(charted).stream()
                .flatMap(said -> TextWidth.wrap(said, room).stream())
                .toList();
    }

    String join(Stream<String> parts) {
        return String.join(words.of("clause.separator"), parts.toList());
    }
}
