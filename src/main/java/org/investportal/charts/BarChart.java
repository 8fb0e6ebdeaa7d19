package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws several indicators or areas at one time: each has its name and value, and below them a bar that starts at zero. */
final class BarChart {

    private static final BigDecimal THICKNESS = BigDecimal.valueOf(16);
    private static final BigDecimal EDGE = BigDecimal.valueOf(3);
    private static final BigDecimal LIFT = BigDecimal.valueOf(9);
    private static final BigDecimal APART = BigDecimal.valueOf(14);
    private static final BigDecimal INSET = BigDecimal.ONE;
    private static final BigDecimal ROOM =
            Picture.RIGHT.subtract(INSET).subtract(BarShape.HEAD).subtract(INSET);

    private final MarkLabel markLabel;
    private final boolean areas;

    /** @param areas whether the figures are of different areas, so that each names its own */
    BarChart(MarkLabel markLabel, boolean areas) {
        this.markLabel = markLabel;
        this.areas = areas;
    }

    Picture draw(List<ChartFigure> figures) {
        LengthScale scale = LengthScale.of(figures, ROOM);
        BigDecimal begin = INSET.add(scale.below());
        BigDecimal top = BigDecimal.ZERO;
        List<Mark> marks = new ArrayList<>();
        List<Label> names = new ArrayList<>();
        PathBuilder zero = new PathBuilder();
        for (ChartFigure charted : figures) {
            List<String> name = TextWidth.wrap(name(charted), Picture.RIGHT);
            List<String> value = markLabel.value(charted, Picture.RIGHT);
            BigDecimal words = TextWidth.height(name.size() + value.size());
            names.add(Label.of("name", "start", BigDecimal.ZERO, top.add(TextWidth.LINE), name));
            Label said = Label.of("value", "start", BigDecimal.ZERO, top.add(TextWidth.height(name.size() + 1)), value);
            BarShape bar = new BarShape(false, begin, top.add(words).add(LIFT), THICKNESS);
            zero.to(begin, bar.side().subtract(EDGE))
                    .upright(bar.side().add(THICKNESS).add(EDGE));
            Picture.Tips tips = new Picture.Tips(markLabel, top);
            marks.add(tips.mark(charted, words.add(LIFT).max(tips.height(charted)), bar.strokes(charted, scale), said));
            top = top.add(words.max(tips.height(charted).subtract(LIFT)))
                    .add(LIFT)
                    .add(THICKNESS)
                    .add(APART);
        }
        return new Picture(top.intValue(), List.of(Stroke.of("zero", zero.path())), names, marks);
    }

    private String name(ChartFigure charted) {
        Stream<String> parts = markLabel.several()
                ? areas ? Stream.of(charted.indicator(), charted.area()) : Stream.of(charted.indicator())
                : Stream.of(charted.area());
        return markLabel.join(parts);
    }
}
