package org.investportal.charts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drawing that one kind of chart makes of its figures.
 *
 * @param frame the strokes that belong to no figure: the zero line, lines that join marks
 * @param axis the labels that belong to no mark
 */
record Picture(int height, List<Stroke> frame, List<Label> axis, List<Mark> marks) {

    /** The width of every picture, in its own units; the page decides how large it is displayed. */
    static final int WIDTH = 360;

    static final BigDecimal RIGHT = BigDecimal.valueOf(WIDTH);

    private static final BigDecimal INSET = BigDecimal.valueOf(6);

    /** The place for the text of a mark that is pointed at, from a given height down. */
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
