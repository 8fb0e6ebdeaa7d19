package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the marks of a picture say: where always, what is measured and when as far as those differ, and a word wherever a mark looks
 * unlike what is exact, measured and sure.
 */
record Saying(Words words, boolean several, boolean dated) {

    static Saying of(Words words, List<Charted> figures) {
        return new Saying(
                words,
                figures.stream().map(Charted::indicator).distinct().count() > 1,
                figures.stream().map(Charted::period).distinct().count() > 1);
    }

    /** All that the picture does not say of all. */
    String title(Charted charted) {
        return words.of("chart.mark", join(of(charted).stream()), join(value(charted).stream()));
    }

    private List<String> of(Charted charted) {
        List<String> parts = new ArrayList<>(several ? List.of(charted.indicator()) : List.of());
        parts.add(charted.area());
        parts.addAll(dated ? List.of(charted.period()) : List.of());
        return parts;
    }

    /** The value as it is worded everywhere, and the words that go with it. */
    private List<String> value(Charted charted) {
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
    List<String> value(Charted charted, BigDecimal room) {
        return value(charted).stream()
                .flatMap(said -> Lettering.wrap(said, room).stream())
                .toList();
    }

    String join(Stream<String> parts) {
        return String.join(words.of("clause.separator"), parts.toList());
    }
}
