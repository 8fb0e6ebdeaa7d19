package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One indicator over many periods: points above nought, joined; the first, the last, the highest and the lowest say their value, above their
 * point, or below it where that lies below nought and the line leads up from it.
 */
final class Lines {

    private static final BigDecimal LEFT = BigDecimal.valueOf(62);
    private static final BigDecimal RIGHT = Picture.RIGHT.subtract(LEFT);
    private static final BigDecimal ROOM = LEFT.multiply(BigDecimal.valueOf(2));
    private static final BigDecimal PLOT = BigDecimal.valueOf(150);
    private static final BigDecimal ABOVE = BigDecimal.valueOf(18);
    private static final BigDecimal LIFT = BigDecimal.valueOf(5);

    private final Saying saying;
    private final List<Charted> figures;
    private final Scale scale;
    private final Calendar calendar;

    /** In the order of their periods. */
    Lines(Saying saying, List<Charted> figures) {
        this.saying = saying;
        this.figures = figures;
        this.scale = Scale.of(figures, PLOT);
        this.calendar = Calendar.of(figures, LEFT, RIGHT);
    }

    Picture draw() {
        BigDecimal top = Lettering.height(tallest()).add(ABOVE);
        BigDecimal nought = top.add(PLOT).subtract(scale.below());
        BigDecimal floor =
                figures.stream().map(charted -> lowest(charted, nought)).reduce(top.add(PLOT), BigDecimal::max);
        Axis axis = new Axis(floor, ROOM);
        axis.say(last().period(), x(last()));
        figures.forEach(charted -> axis.say(charted.period(), x(charted)));
        Picture.Tips tips = new Picture.Tips(saying, floor.add(LIFT));
        BigDecimal below = axis.height().max(tips.height(figures));
        Map<Charted, Label> labels = labels(nought);
        List<Mark> marks = figures.stream()
                .map(charted -> tips.mark(
                        charted, below, new Dot(x(charted), nought).strokes(charted, scale), labels.get(charted)))
                .toList();
        return new Picture(floor.add(LIFT).add(below).intValue() + 1, frame(nought), axis.labels(), marks);
    }

    private int tallest() {
        return figures.stream()
                .mapToInt(charted -> saying.value(charted, ROOM).size())
                .max()
                .orElse(1);
    }

    private Charted last() {
        return figures.get(figures.size() - 1);
    }

    private BigDecimal x(Charted charted) {
        return calendar.at(charted.figure().period());
    }

    private static BigDecimal amount(Charted charted) {
        return charted.figure().quantity().amount();
    }

    /** Where two would touch, the one that says more has the room. */
    private Map<Charted, Label> labels(BigDecimal nought) {
        Map<Charted, Label> labels = new HashMap<>();
        List<BigDecimal> taken = new ArrayList<>();
        for (Charted charted : telling()) {
            BigDecimal x = x(charted);
            if (taken.stream().noneMatch(other -> other.subtract(x).abs().compareTo(ROOM) < 0)) {
                taken.add(x);
                labels.put(charted, label(charted, nought));
            }
        }
        return labels;
    }

    private List<Charted> telling() {
        Comparator<Charted> byAmount = Comparator.comparing(Lines::amount);
        return List.of(
                last(),
                figures.get(0),
                figures.stream().max(byAmount).orElseThrow(),
                figures.stream().min(byAmount).orElseThrow());
    }

    private Label label(Charted charted, BigDecimal nought) {
        List<String> lines = saying.value(charted, ROOM);
        if (isFoot(charted)) {
            BigDecimal end = new Dot(x(charted), nought).lowest(charted, scale);
            return Label.of("value", "middle", x(charted), end.add(Lettering.LINE), lines);
        }
        BigDecimal highest = nought.subtract(scale.length(Extent.of(charted).most()));
        BigDecimal first = highest.subtract(ABOVE).subtract(Lettering.height(lines.size() - 1));
        return Label.of("value", "middle", x(charted), first, lines);
    }

    private boolean isFoot(Charted charted) {
        int at = figures.indexOf(charted);
        List<Charted> beside = figures.subList(Math.max(0, at - 1), Math.min(figures.size(), at + 2));
        return amount(charted).signum() < 0
                && beside.stream().allMatch(other -> amount(other).compareTo(amount(charted)) >= 0);
    }

    /** How far down a point with its words reaches. */
    private BigDecimal lowest(Charted charted, BigDecimal nought) {
        BigDecimal end = new Dot(x(charted), nought).lowest(charted, scale);
        return isFoot(charted)
                ? end.add(Lettering.height(saying.value(charted, ROOM).size())).add(LIFT)
                : end;
    }

    private List<Stroke> frame(BigDecimal nought) {
        Pen pen = new Pen();
        Dot start = new Dot(x(figures.get(0)), nought);
        pen.to(start.x(), start.y(scale, amount(figures.get(0))));
        figures.stream()
                .skip(1)
                .forEach(charted -> pen.line(x(charted), new Dot(x(charted), nought).y(scale, amount(charted))));
        String look = figures.stream().anyMatch(Charted::isTarget) ? "line target" : "line";
        return List.of(
                Stroke.of(
                        "nought",
                        new Pen()
                                .to(BigDecimal.ZERO, nought)
                                .across(Picture.RIGHT)
                                .path()),
                Stroke.of(look, pen.path()));
    }
}
