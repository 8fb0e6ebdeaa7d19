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
        BigDecimal floor = TOP.add(PLOT);
        Axis axis = new Axis(floor, ROOM);
        Dot then = new Dot(LEFT, nought);
        Dot now = new Dot(RIGHT, nought);
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

    private static List<Stroke> frame(List<Charted> figures, Scale scale, Dot then, Dot now) {
        List<Stroke> frame = new ArrayList<>();
        BigDecimal nought = then.nought();
        frame.add(Stroke.of(
                "nought",
                new Pen()
                        .to(LEFT.subtract(ASIDE), nought)
                        .across(RIGHT.add(ASIDE))
                        .path()));
        for (Dot dot : List.of(then, now)) {
            frame.add(
                    Stroke.of("post", new Pen().to(dot.x(), TOP).upright(nought).path()));
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

    /** The value stands beside its point, away from the line. */
    private Mark mark(Charted charted, Scale scale, Dot dot, String anchor, Picture.Tips tips, BigDecimal below) {
        List<String> lines = saying.value(charted, ROOM);
        BigDecimal middle = dot.y(scale, Extent.of(charted).amount());
        BigDecimal up = Lettering.height(lines.size() - 1).divide(BigDecimal.valueOf(2));
        BigDecimal lowest = dot.nought().subtract(Lettering.height(lines.size() - 1));
        BigDecimal first = middle.add(LIFT).subtract(up).max(Lettering.LINE).min(lowest.add(LIFT));
        BigDecimal x = anchor.equals("end") ? dot.x().subtract(ASIDE) : dot.x().add(ASIDE);
        return tips.mark(charted, below, dot.strokes(charted, scale), Label.of("value", anchor, x, first, lines));
    }
}
