package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of the periods below a picture, each below its place; those that would touch others are left to the marks. */
final class Axis {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal APART = BigDecimal.valueOf(8);

    private final BigDecimal top;
    private final BigDecimal room;
    private final Map<BigDecimal, Label> labels = new LinkedHashMap<>();
    private final List<Span> taken = new ArrayList<>();
    private int lines;

    /** What a label covers, from left to right. */
    private record Span(BigDecimal from, BigDecimal to) {

        boolean touches(Span other) {
            return from.compareTo(other.to.add(APART)) < 0 && other.from.compareTo(to.add(APART)) < 0;
        }
    }

    /**
     * @param top the height below which they stand
     * @param room how wide one may be
     */
    Axis(BigDecimal top, BigDecimal room) {
        this.top = top;
        this.room = room;
    }

    /** Those that come first have the first choice. */
    void say(String period, BigDecimal x) {
        List<String> wrapped = Lettering.wrap(period, room);
        BigDecimal half = Lettering.width(wrapped).multiply(HALF);
        Span span = new Span(x.subtract(half), x.add(half));
        boolean fits = span.from().signum() >= 0 && span.to().compareTo(Picture.RIGHT) <= 0;
        if (fits && !labels.containsKey(x) && taken.stream().noneMatch(span::touches)) {
            taken.add(span);
            lines = Math.max(lines, wrapped.size());
            labels.put(x, Label.of("when", "middle", x, top.add(Lettering.LINE), wrapped));
        }
    }

    List<Label> labels() {
        return List.copyOf(labels.values());
    }

    BigDecimal height() {
        return Lettering.height(lines).add(APART);
    }
}
