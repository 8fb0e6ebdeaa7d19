package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the marks of a picture say: where and when always, what is measured where that differs, and a word wherever a mark looks
 * unlike what is exact, measured and sure.
 */
record Saying(Words words, boolean several) {

    static Saying of(Words words, List<Charted> figures) {
        return new Saying(
                words, figures.stream().map(Charted::indicator).distinct().count() > 1);
    }

    /** All that is to be known of a figure. */
    String title(Charted charted) {
        return words.of("chart.mark", join(of(charted).stream()), join(value(charted).stream()));
    }

    private List<String> of(Charted charted) {
        return several
                ? List.of(charted.indicator(), charted.area(), charted.period())
                : List.of(charted.area(), charted.period());
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
        return String.join(words.of("list.separator"), parts.toList());
    }
}
