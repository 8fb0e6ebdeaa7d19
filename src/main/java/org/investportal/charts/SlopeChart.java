package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Draws one indicator at two periods: two points, each as high above zero as its value, joined by a line. */
final class SlopeChart {

    private static final BigDecimal LEFT = BigDecimal.valueOf(124);
    private static final BigDecimal RIGHT = BigDecimal.valueOf(236);
    private static final BigDecimal ASIDE = BigDecimal.valueOf(12);
    private static final BigDecimal ROOM = LEFT.subtract(ASIDE);
    private static final BigDecimal PLOT = BigDecimal.valueOf(150);
    private static final BigDecimal TOP = BigDecimal.valueOf(24);
    private static final BigDecimal LIFT = BigDecimal.valueOf(5);

    private final MarkLabel markLabel;

    SlopeChart(MarkLabel markLabel) {
        this.markLabel = markLabel;
    }

    Picture draw(List<ChartFigure> figures) {
        LengthScale scale = LengthScale.of(figures, PLOT);
        BigDecimal zero = TOP.add(PLOT).subtract(scale.below());
        PointShape then = new PointShape(LEFT, zero);
        PointShape now = new PointShape(RIGHT, zero);
        BigDecimal floor = TOP.add(PLOT).max(then.lowest(figures.get(0), scale)).max(now.lowest(figures.get(1), scale));
        Axis axis = new Axis(floor, ROOM);
        axis.say(figures.get(0).period(), LEFT);
        axis.say(figures.get(1).period(), RIGHT);
        Picture.Tips tips = new Picture.Tips(markLabel, floor.add(LIFT));
        BigDecimal below = axis.height().max(tips.height(figures));
        return new Picture(
                floor.add(LIFT).add(below).intValue() + 1,
                frame(figures, scale, then, now),
                axis.labels(),
                List.of(
                        mark(figures.get(0), scale, then, "end", tips, below),
                        mark(figures.get(1), scale, now, "start", tips, below)));
    }

    /** Returns the zero line, the two posts and the joining line. A post reaches from the lowest to the highest amount, zero included. */
    private static List<Stroke> frame(List<ChartFigure> figures, LengthScale scale, PointShape then, PointShape now) {
        List<Stroke> frame = new ArrayList<>();
        frame.add(Stroke.of(
                "zero",
                new PathBuilder()
                        .to(LEFT.subtract(ASIDE), then.zero())
                        .across(RIGHT.add(ASIDE))
                        .path()));
        for (PointShape point : List.of(then, now)) {
            frame.add(Stroke.of(
                    "post",
                    new PathBuilder().to(point.x(), TOP).upright(TOP.add(PLOT)).path()));
        }
        boolean planned = !figures.stream().allMatch(ChartFigure::isMeasured);
        frame.add(Stroke.of(
                planned ? "line target" : "line",
                new PathBuilder()
                        .to(LEFT, then.y(scale, ValueExtent.of(figures.get(0)).amount()))
                        .line(RIGHT, now.y(scale, ValueExtent.of(figures.get(1)).amount()))
                        .path()));
        return frame;
    }

    /** Creates the mark of a point. The value stands beside the point, away from the line and above the period labels. */
    private Mark mark(
            ChartFigure charted,
            LengthScale scale,
            PointShape point,
            String anchor,
            Picture.Tips tips,
            BigDecimal below) {
        List<String> lines = markLabel.value(charted, ROOM);
        BigDecimal behind = TextWidth.height(lines.size() - 1);
        BigDecimal middle = point.y(scale, ValueExtent.of(charted).amount());
        BigDecimal first = middle.add(LIFT)
                .subtract(behind.divide(BigDecimal.valueOf(2)))
                .min(TOP.add(PLOT).subtract(behind))
                .max(TextWidth.LINE);
        BigDecimal x =
                anchor.equals("end") ? point.x().subtract(ASIDE) : point.x().add(ASIDE);
        return tips.mark(charted, below, point.strokes(charted, scale), Label.of("value", anchor, x, first, lines));
    }
}
