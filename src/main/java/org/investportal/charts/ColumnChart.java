package org.investportal.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Draws one indicator over time. Each column starts at zero above its period; a target, a forecast or an estimate stands beside the value measured for the same time. */
final class ColumnChart {

    private static final BigDecimal LEFT = BigDecimal.valueOf(62);
    private static final BigDecimal RIGHT = Picture.RIGHT.subtract(LEFT);
    private static final BigDecimal PLOT = BigDecimal.valueOf(150);
    private static final BigDecimal WIDEST = BigDecimal.valueOf(56);
    private static final BigDecimal WIDEST_ALONE = BigDecimal.valueOf(180);
    private static final BigDecimal PART = new BigDecimal("0.7");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LIFT = BigDecimal.valueOf(5);
    private static final int DECIMALS = 4;

    private final MarkLabel markLabel;
    private final List<ChartFigure> figures;
    private final List<BigDecimal> places = new ArrayList<>();
    private final LengthScale scale;
    private final BigDecimal apart;
    private final BigDecimal thickness;
    private final ColumnLabelLayout labels;

    /** Creates the chart from figures in the order of their periods. */
    ColumnChart(MarkLabel markLabel, List<ChartFigure> figures) {
        this.markLabel = markLabel;
        this.figures = figures;
        this.scale = LengthScale.of(figures, PLOT);
        PeriodScale periodScale = PeriodScale.of(figures, LEFT, RIGHT);
        List<BigDecimal> slots = figures.stream()
                .map(charted -> periodScale.at(charted.figure().period()))
                .toList();
        boolean paired = slots.stream().distinct().count() < slots.size();
        BigDecimal between = nearest(slots.stream().distinct().toList());
        this.apart = paired ? between.divide(TWO, DECIMALS, RoundingMode.HALF_EVEN) : between;
        this.thickness = apart.multiply(PART).min(WIDEST);
        for (int at = 0; at < slots.size(); at++) {
            places.add(place(at, slots, apart));
        }
        this.labels = new ColumnLabelLayout(markLabel, scale, figures, places, thickness);
    }

    private static BigDecimal nearest(List<BigDecimal> slots) {
        BigDecimal nearest = WIDEST_ALONE;
        for (int next = 1; next < slots.size(); next++) {
            nearest = nearest.min(slots.get(next).subtract(slots.get(next - 1)));
        }
        return nearest;
    }

    /** Returns the position of a column; the columns of one time stand side by side around it. */
    private static BigDecimal place(int at, List<BigDecimal> slots, BigDecimal apart) {
        BigDecimal slot = slots.get(at);
        long before = slots.subList(0, at).stream().filter(slot::equals).count();
        long all = slots.stream().filter(slot::equals).count();
        BigDecimal halves = BigDecimal.valueOf(2 * before - all + 1);
        return slot.add(apart.multiply(halves).divide(TWO, DECIMALS, RoundingMode.HALF_EVEN));
    }

    Picture draw() {
        BigDecimal zero = figures.stream()
                .map(charted -> BarShape.highest(charted, scale))
                .reduce(labels.highest(), BigDecimal::max);
        BigDecimal floor = zero.add(scale.below());
        Axis axis = new Axis(floor, LEFT.multiply(TWO));
        periods(axis);
        Picture.Tips tips = new Picture.Tips(markLabel, floor.add(LIFT));
        BigDecimal below = axis.height().max(tips.height(figures));
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            marks.add(mark(at, zero, tips, below));
        }
        Stroke line = Stroke.of(
                "zero",
                new PathBuilder()
                        .to(BigDecimal.ZERO, zero)
                        .across(Picture.RIGHT)
                        .path());
        return new Picture(floor.add(LIFT).add(below).intValue() + 1, List.of(line), axis.labels(), marks);
    }

    /** Adds the labels of the periods; the last and the first take precedence. */
    private void periods(Axis axis) {
        PeriodScale periodScale = PeriodScale.of(figures, LEFT, RIGHT);
        List<ChartFigure> order = new ArrayList<>(figures);
        order.add(0, figures.get(figures.size() - 1));
        order.forEach(charted ->
                axis.say(charted.period(), periodScale.at(charted.figure().period())));
    }

    private Mark mark(int at, BigDecimal zero, Picture.Tips tips, BigDecimal below) {
        ChartFigure charted = figures.get(at);
        BigDecimal side = places.get(at).subtract(thickness.divide(TWO, DECIMALS, RoundingMode.HALF_EVEN));
        BarShape bar = new BarShape(true, zero, side, thickness);
        Label label =
                labels.of(charted).map(placedLabel -> placedLabel.label(zero)).orElse(null);
        return tips.mark(charted, below, bar.strokes(charted, scale), label);
    }
}
