package org.investportal.charts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of chart draws.
 *
 * @param frame what is no figure: the line of nought, lines that join marks
 * @param axis words that belong to no mark
 */
record Picture(int height, List<Stroke> frame, List<Label> axis, List<Mark> marks) {

    /** Every picture is as wide; how large it is on a page is up to the page. */
    static final int WIDTH = 360;

    static final BigDecimal RIGHT = BigDecimal.valueOf(WIDTH);

    private static final BigDecimal INSET = BigDecimal.valueOf(6);

    /** Where the words of a mark appear when it is pointed at: from one height down. */
    record Tips(MarkLabel saying, BigDecimal top) {

        private List<String> lines(ChartFigure charted) {
            return TextWidth.wrap(saying.title(charted), RIGHT.subtract(INSET).subtract(INSET));
        }

        BigDecimal height(ChartFigure charted) {
            return TextWidth.height(lines(charted).size()).add(INSET);
        }

        BigDecimal height(List<ChartFigure> figures) {
            return figures.stream().map(this::height).reduce(BigDecimal.ZERO, BigDecimal::max);
        }

        Mark mark(ChartFigure charted, BigDecimal height, List<Stroke> strokes, @Nullable Label label) {
            return new Mark(
                    charted.figure().item(),
                    charted.href(),
                    saying.title(charted),
                    Label.of(
                            "said",
                            "start",
                            INSET,
                            top.add(TextWidth.LINE).subtract(BigDecimal.valueOf(3)),
                            lines(charted)),
                    PathBuilder.box(BigDecimal.ZERO, top, RIGHT, top.add(height)),
                    strokes,
                    label);
        }
    }
}
