package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws one indicator over many periods as points joined by a line, above or below a zero line. The first, last, highest and lowest points show their value:
 * above the point, or below it if the point lies below zero and the line rises from it.
 */
final class LineChart {

    private static final BigDecimal LEFT = BigDecimal.valueOf(62);
    private static final BigDecimal RIGHT = Picture.RIGHT.subtract(LEFT);
    private static final BigDecimal ROOM = LEFT.multiply(BigDecimal.valueOf(2));
    private static final BigDecimal PLOT = BigDecimal.valueOf(150);
    private static final BigDecimal ABOVE = BigDecimal.valueOf(18);
    private static final BigDecimal LIFT = BigDecimal.valueOf(5);

    private final MarkLabel markLabel;
    private final List<ChartFigure> figures;
    private final LengthScale scale;
    private final PeriodScale periodScale;

    /** Creates the chart from figures in the order of their periods. */
    LineChart(MarkLabel markLabel, List<ChartFigure> figures) {
        this.markLabel = markLabel;
        this.figures = figures;
        this.scale = LengthScale.of(figures, PLOT);
        this.periodScale = PeriodScale.of(figures, LEFT, RIGHT);
    }

    Picture draw() {
        BigDecimal top = TextWidth.height(tallest()).add(ABOVE);
        BigDecimal zero = top.add(PLOT).subtract(scale.below());
        BigDecimal floor =
                figures.stream().map(charted -> lowest(charted, zero)).reduce(top.add(PLOT), BigDecimal::max);
        Axis axis = new Axis(floor, ROOM);
        axis.say(last().period(), x(last()));
        figures.forEach(charted -> axis.say(charted.period(), x(charted)));
        Picture.Tips tips = new Picture.Tips(markLabel, floor.add(LIFT));
        BigDecimal below = axis.height().max(tips.height(figures));
        Map<ChartFigure, Label> labels = labels(zero);
        List<Mark> marks = figures.stream()
                .map(charted -> tips.mark(
                        charted, below, new PointShape(x(charted), zero).strokes(charted, scale), labels.get(charted)))
                .toList();
        return new Picture(floor.add(LIFT).add(below).intValue() + 1, frame(zero), axis.labels(), marks);
    }

    private int tallest() {
        return figures.stream()
                .mapToInt(charted -> markLabel.value(charted, ROOM).size())
                .max()
                .orElse(1);
    }

    private ChartFigure last() {
        return figures.get(figures.size() - 1);
    }

    private BigDecimal x(ChartFigure charted) {
        return periodScale.at(charted.figure().period());
    }

    private static BigDecimal amount(ChartFigure charted) {
        return ValueExtent.of(charted).amount();
    }

    /** Places the values. If two would touch, the one that comes first in {@code telling} takes the room. */
    private Map<ChartFigure, Label> labels(BigDecimal zero) {
        Map<ChartFigure, Label> labels = new HashMap<>();
        List<BigDecimal> taken = new ArrayList<>();
        for (ChartFigure charted : telling()) {
            BigDecimal x = x(charted);
            if (taken.stream().noneMatch(other -> other.subtract(x).abs().compareTo(ROOM) < 0)) {
                taken.add(x);
                labels.put(charted, label(charted, zero));
            }
        }
        return labels;
    }

    private List<ChartFigure> telling() {
        Comparator<ChartFigure> byAmount = Comparator.comparing(LineChart::amount);
        return List.of(
                last(),
                figures.get(0),
                figures.stream().max(byAmount).orElseThrow(),
                figures.stream().min(byAmount).orElseThrow());
    }

    private Label label(ChartFigure charted, BigDecimal zero) {
        List<String> lines = markLabel.value(charted, ROOM);
        if (isFoot(charted)) {
            BigDecimal end = new PointShape(x(charted), zero).lowest(charted, scale);
            return Label.of("value", "middle", x(charted), end.add(TextWidth.LINE), lines);
        }
        BigDecimal highest = zero.subtract(scale.length(ValueExtent.of(charted).most()));
        BigDecimal first = highest.subtract(ABOVE).subtract(TextWidth.height(lines.size() - 1));
        return Label.of("value", "middle", x(charted), first, lines);
    }

    private boolean isFoot(ChartFigure charted) {
        int at = figures.indexOf(charted);
        List<ChartFigure> beside = figures.subList(Math.max(0, at - 1), Math.min(figures.size(), at + 2));
        return amount(charted).signum() < 0
                && beside.stream().allMatch(other -> amount(other).compareTo(amount(charted)) >= 0);
    }

    /** Returns the lowest position that a point and its label reach. */
    private BigDecimal lowest(ChartFigure charted, BigDecimal zero) {
        BigDecimal end = new PointShape(x(charted), zero).lowest(charted, scale);
        return isFoot(charted)
                ? end.add(TextWidth.height(markLabel.value(charted, ROOM).size()))
                        .add(LIFT)
                : end;
    }

    private List<Stroke> frame(BigDecimal zero) {
        PathBuilder pathBuilder = new PathBuilder();
        PointShape start = new PointShape(x(figures.get(0)), zero);
        pathBuilder.to(start.x(), start.y(scale, amount(figures.get(0))));
        figures.stream()
                .skip(1)
                .forEach(charted ->
                        pathBuilder.line(x(charted), new PointShape(x(charted), zero).y(scale, amount(charted))));
        String look = !figures.stream().allMatch(ChartFigure::isMeasured) ? "line target" : "line";
        return List.of(
                Stroke.of(
                        "zero",
                        new PathBuilder()
                                .to(BigDecimal.ZERO, zero)
                                .across(Picture.RIGHT)
                                .path()),
                Stroke.of(look, pathBuilder.path()));
    }
}
