package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Then and now: two points over their periods, as high above nought as their values, joined by a line. */
final class Slope {

    private static final BigDecimal LEFT = BigDecimal.valueOf(124);
    private static final BigDecimal RIGHT = BigDecimal.valueOf(236);
    private static final BigDecimal ASIDE = BigDecimal.valueOf(12);
    private static final BigDecimal ROOM = LEFT.subtract(ASIDE);
    private static final BigDecimal PLOT = BigDecimal.valueOf(150);
    private static final BigDecimal TOP = BigDecimal.valueOf(24);
    private static final BigDecimal LIFT = BigDecimal.valueOf(5);

    private final Saying saying;

    Slope(Saying saying) {
        this.saying = saying;
    }

    Picture draw(List<Charted> figures) {
        Scale scale = Scale.of(figures, PLOT);
        BigDecimal nought = TOP.add(PLOT).subtract(scale.below());
        Dot then = new Dot(LEFT, nought);
        Dot now = new Dot(RIGHT, nought);
        BigDecimal floor = TOP.add(PLOT).max(then.lowest(figures.get(0), scale)).max(now.lowest(figures.get(1), scale));
        Axis axis = new Axis(floor, ROOM);
        axis.say(figures.get(0).period(), LEFT);
        axis.say(figures.get(1).period(), RIGHT);
        Picture.Tips tips = new Picture.Tips(saying, floor.add(LIFT));
        BigDecimal below = axis.height().max(tips.height(figures));
        return new Picture(
                floor.add(LIFT).add(below).intValue() + 1,
                frame(figures, scale, then, now),
                axis.labels(),
                List.of(
                        mark(figures.get(0), scale, then, "end", tips, below),
                        mark(figures.get(1), scale, now, "start", tips, below)));
    }

    /** A post reaches as far as the highest and the lowest do, and to nought. */
    private static List<Stroke> frame(List<Charted> figures, Scale scale, Dot then, Dot now) {
        List<Stroke> frame = new ArrayList<>();
        frame.add(Stroke.of(
                "nought",
                new Pen()
                        .to(LEFT.subtract(ASIDE), then.nought())
                        .across(RIGHT.add(ASIDE))
                        .path()));
        for (Dot dot : List.of(then, now)) {
            frame.add(Stroke.of(
                    "post", new Pen().to(dot.x(), TOP).upright(TOP.add(PLOT)).path()));
        }
        boolean planned = figures.stream().anyMatch(Charted::isTarget);
        frame.add(Stroke.of(
                planned ? "line target" : "line",
                new Pen()
                        .to(LEFT, then.y(scale, Extent.of(figures.get(0)).amount()))
                        .line(RIGHT, now.y(scale, Extent.of(figures.get(1)).amount()))
                        .path()));
        return frame;
    }

    /** The value stands beside its point, away from the line, and above where the periods are said. */
    private Mark mark(Charted charted, Scale scale, Dot dot, String anchor, Picture.Tips tips, BigDecimal below) {
        List<String> lines = saying.value(charted, ROOM);
        BigDecimal behind = Lettering.height(lines.size() - 1);
        BigDecimal middle = dot.y(scale, Extent.of(charted).amount());
        BigDecimal first = middle.add(LIFT)
                .subtract(behind.divide(BigDecimal.valueOf(2)))
                .min(TOP.add(PLOT).subtract(behind))
                .max(Lettering.LINE);
        BigDecimal x = anchor.equals("end") ? dot.x().subtract(ASIDE) : dot.x().add(ASIDE);
        return tips.mark(charted, below, dot.strokes(charted, scale), Label.of("value", anchor, x, first, lines));
    }
}
