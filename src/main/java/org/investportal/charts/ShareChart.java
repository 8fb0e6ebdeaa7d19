package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.investportal.catalogue.value.Quantity;

/**
 * Draws a share within its whole. The whole is as long as the picture is wide, and the part starts at one end. The amount of the part is stated too, if it is
 * known.
 */
final class ShareChart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THICKNESS = BigDecimal.valueOf(40);
    private static final BigDecimal LIFT = BigDecimal.valueOf(9);
    private static final BigDecimal EDGE = BigDecimal.ONE;
    private static final BigDecimal LENGTH = Picture.RIGHT.subtract(EDGE).subtract(EDGE);

    private final MessageLookup messages;
    private final MarkLabel markLabel;

    ShareChart(MessageLookup messages, MarkLabel markLabel) {
        this.messages = messages;
        this.markLabel = markLabel;
    }

    /** Returns whether the figure is a share of 0 to 100 percent. */
    static boolean isPart(ChartFigure charted) {
        Quantity share = charted.figure().quantity();
        return charted.share() != null
                && share.amount().signum() >= 0
                && share.upper().amount().compareTo(HUNDRED) <= 0;
    }

    /** @param figures the share, and the part if it is known */
    Picture draw(List<ChartFigure> figures) {
        ChartFigure share = figures.get(0);
        LengthScale scale = scale(share);
        List<List<String>> said = figures.stream()
                .map(charted -> markLabel.value(charted, Picture.RIGHT))
                .toList();
        BigDecimal side =
                TextWidth.height(said.stream().mapToInt(List::size).sum()).add(LIFT);
        BigDecimal bottom = side.add(THICKNESS);
        BarShape bar = new BarShape(false, EDGE, side, THICKNESS);
        Picture.Tips tips = new Picture.Tips(markLabel, bottom.add(LIFT));
        List<String> whole = TextWidth.wrap(
                messages.of("chart.whole", Objects.requireNonNull(share.share()).whole()), Picture.RIGHT);
        BigDecimal below =
                tips.height(figures).max(TextWidth.height(whole.size()).add(LIFT));
        List<Mark> marks = new ArrayList<>();
        BigDecimal line = TextWidth.LINE;
        for (int at = 0; at < figures.size(); at++) {
            Label label = Label.of(at == 0 ? "value" : "name", "start", BigDecimal.ZERO, line, said.get(at));
            List<Stroke> strokes = at == 0 ? bar.strokes(share, scale) : List.of();
            marks.add(tips.mark(figures.get(at), below, strokes, label));
            line = line.add(TextWidth.height(said.get(at).size()));
        }
        Stroke rest = Stroke.of("rest", PathBuilder.box(EDGE, side, EDGE.add(scale.room()), bottom));
        Label of = Label.of("when", "end", Picture.RIGHT.subtract(LIFT), bottom.add(TextWidth.LINE), whole);
        return new Picture(bottom.add(LIFT).add(below).intValue() + 1, List.of(rest), List.of(of), marks);
    }

    /** Returns the scale; an arrowhead at the end of the whole needs room behind it. */
    private static LengthScale scale(ChartFigure share) {
        LengthScale scale = new LengthScale(BigDecimal.ZERO, HUNDRED, LENGTH);
        BigDecimal out = BarShape.highest(share, scale).subtract(LENGTH).max(BigDecimal.ZERO);
        return new LengthScale(BigDecimal.ZERO, HUNDRED, LENGTH.subtract(out));
    }
}
