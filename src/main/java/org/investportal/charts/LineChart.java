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
final class LineChart {

    private static final BigDecimal LEFT = BigDecimal.valueOf(62);
    private static final BigDecimal RIGHT = Picture.RIGHT.subtract(LEFT);
    private static final BigDecimal ROOM = LEFT.multiply(BigDecimal.valueOf(2));
    private static final BigDecimal PLOT = BigDecimal.valueOf(150);
    private static final BigDecimal ABOVE = BigDecimal.valueOf(18);
    private static final BigDecimal LIFT = BigDecimal.valueOf(5);

    private final MarkLabel markLabel;
    private final List<ChartFigure> figures;
    private final LengthScale lengthScale;
    private final PeriodScale periodScale;

    /** In the order of their periods. */
    LineChart(MarkLabel markLabel, List<ChartFigure> figures) {
        this.markLabel = markLabel;
        this.figures = figures;
        this.lengthScale = LengthScale.of(figures, PLOT);
        this.periodScale = PeriodScale.of(figures, LEFT, RIGHT);
    }

    Picture draw() {
        BigDecimal top = TextWidth.height(tallest()).add(ABOVE);
        BigDecimal nought = top.add(PLOT).subtract(lengthScale.below());
        BigDecimal floor =
                figures.stream().map(chartFigure -> lowest(chartFigure, nought)).reduce(top.add(PLOT), BigDecimal::max);
        Axis axis = new Axis(floor, ROOM);
        axis.say(last().period(), x(last()));
        figures.forEach(chartFigure -> axis.say(chartFigure.period(), x(chartFigure)));
        Picture.Tips tips = new Picture.Tips(markLabel, floor.add(LIFT));
        BigDecimal below = axis.height().max(tips.height(figures));
        Map<ChartFigure, Label> labels = labels(nought);
        List<Mark> marks = figures.stream()
                .map(chartFigure -> tips.mark(
                        chartFigure,
                        below,
                        new PointShape(x(chartFigure), nought).strokes(chartFigure, lengthScale),
                        labels.get(chartFigure)))
                .toList();
        return new Picture(floor.add(LIFT).add(below).intValue() + 1, frame(nought), axis.labels(), marks);
    }

    private int tallest() {
        return figures.stream()
                .mapToInt(chartFigure -> markLabel.value(chartFigure, ROOM).size())
                .max()
                .orElse(1);
    }

    private ChartFigure last() {
        return figures.get(figures.size() - 1);
    }

    private BigDecimal x(ChartFigure chartFigure) {
        return periodScale.at(chartFigure.figure().period());
    }

    private static BigDecimal amount(ChartFigure chartFigure) {
        return chartFigure.figure().quantity().amount();
    }

    /** Where two would touch, the one that says more has the room. */
    private Map<ChartFigure, Label> labels(BigDecimal nought) {
        Map<ChartFigure, Label> labels = new HashMap<>();
        List<BigDecimal> taken = new ArrayList<>();
        for (ChartFigure chartFigure : telling()) {
            BigDecimal x = x(chartFigure);
            if (taken.stream().noneMatch(other -> other.subtract(x).abs().compareTo(ROOM) < 0)) {
                taken.add(x);
                labels.put(chartFigure, label(chartFigure, nought));
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

    private Label label(ChartFigure chartFigure, BigDecimal nought) {
        List<String> lines = markLabel.value(chartFigure, ROOM);
        if (isFoot(chartFigure)) {
            BigDecimal end = new PointShape(x(chartFigure), nought).lowest(chartFigure, lengthScale);
            return Label.of("value", "middle", x(chartFigure), end.add(TextWidth.LINE), lines);
        }
        BigDecimal highest =
                nought.subtract(lengthScale.length(ValueExtent.of(chartFigure).most()));
        BigDecimal first = highest.subtract(ABOVE).subtract(TextWidth.height(lines.size() - 1));
        return Label.of("value", "middle", x(chartFigure), first, lines);
    }

    private boolean isFoot(ChartFigure chartFigure) {
        int at = figures.indexOf(chartFigure);
        List<ChartFigure> beside = figures.subList(Math.max(0, at - 1), Math.min(figures.size(), at + 2));
        return amount(chartFigure).signum() < 0
                && beside.stream().allMatch(other -> amount(other).compareTo(amount(chartFigure)) >= 0);
    }

    /** How far down a point with its words reaches. */
    private BigDecimal lowest(ChartFigure chartFigure, BigDecimal nought) {
        BigDecimal end = new PointShape(x(chartFigure), nought).lowest(chartFigure, lengthScale);
        return isFoot(chartFigure)
                ? end.add(TextWidth.height(markLabel.value(chartFigure, ROOM).size()))
                        .add(LIFT)
                : end;
    }

    private List<Stroke> frame(BigDecimal nought) {
        PathBuilder pathBuilder = new PathBuilder();
        PointShape start = new PointShape(x(figures.get(0)), nought);
        pathBuilder.to(start.x(), start.y(lengthScale, amount(figures.get(0))));
        figures.stream()
                .skip(1)
                .forEach(chartFigure -> pathBuilder.line(
                        x(chartFigure), new PointShape(x(chartFigure), nought).y(lengthScale, amount(chartFigure))));
        String look = figures.stream().anyMatch(ChartFigure::isTarget) ? "line target" : "line";
        return List.of(
                Stroke.of(
                        "nought",
                        new PathBuilder()
                                .to(BigDecimal.ZERO, nought)
                                .across(Picture.RIGHT)
                                .path()),
                Stroke.of(look, pathBuilder.path()));
    }
}
