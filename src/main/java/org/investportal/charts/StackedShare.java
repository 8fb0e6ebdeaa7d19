package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A share in its whole: the whole is as long as the picture is wide, the part begins at its one end. What the part amounts to stands
 * beside it, where that is known.
 */
final class StackedShare {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THICKNESS = BigDecimal.valueOf(40);
    private static final BigDecimal LIFT = BigDecimal.valueOf(9);
    private static final BigDecimal EDGE = BigDecimal.ONE;
    private static final BigDecimal LENGTH = Picture.RIGHT.subtract(EDGE).subtract(EDGE);

    private final Words words;
    private final Saying saying;

    StackedShare(Words words, Saying saying) {
        this.words = words;
        this.saying = saying;
    }

    /** Whether it is a part of a whole: not less than nothing and not more than all. */
    static boolean isPart(Charted charted) {
        BigDecimal amount = charted.figure().quantity().amount();
        return charted.share() != null && amount.signum() >= 0 && amount.compareTo(HUNDRED) <= 0;
    }

    /** @param figures the share, and the part if it is known */
    Picture draw(List<Charted> figures) {
        Charted share = figures.get(0);
        Scale scale = scale(share);
        List<List<String>> said = figures.stream()
                .map(charted -> saying.value(charted, Picture.RIGHT))
                .toList();
        BigDecimal side =
                Lettering.height(said.stream().mapToInt(List::size).sum()).add(LIFT);
        BigDecimal bottom = side.add(THICKNESS);
        Beam beam = new Beam(false, EDGE, side, THICKNESS);
        Picture.Tips tips = new Picture.Tips(saying, bottom.add(LIFT));
        List<String> whole = Lettering.wrap(
                words.of("chart.whole", Objects.requireNonNull(share.share()).whole()), Picture.RIGHT);
        BigDecimal below =
                tips.height(figures).max(Lettering.height(whole.size()).add(LIFT));
        List<Mark> marks = new ArrayList<>();
        BigDecimal line = Lettering.LINE;
        for (int at = 0; at < figures.size(); at++) {
            Label label = Label.of(at == 0 ? "value" : "name", "start", BigDecimal.ZERO, line, said.get(at));
            List<Stroke> strokes = at == 0 ? beam.strokes(share, scale) : List.of();
            marks.add(tips.mark(figures.get(at), below, strokes, label));
            line = line.add(Lettering.height(said.get(at).size()));
        }
        Stroke rest = Stroke.of("rest", Pen.box(EDGE, side, EDGE.add(scale.room()), bottom));
        Label of = Label.of("when", "end", Picture.RIGHT.subtract(LIFT), bottom.add(Lettering.LINE), whole);
        return new Picture(bottom.add(LIFT).add(below).intValue() + 1, List.of(rest), List.of(of), marks);
    }

    /** A head at the very end of the whole needs room behind it. */
    private static Scale scale(Charted share) {
        Scale scale = new Scale(BigDecimal.ZERO, HUNDRED, LENGTH);
        BigDecimal out = Beam.highest(share, scale).subtract(LENGTH).max(BigDecimal.ZERO);
        return new Scale(BigDecimal.ZERO, HUNDRED, LENGTH.subtract(out));
    }
}
