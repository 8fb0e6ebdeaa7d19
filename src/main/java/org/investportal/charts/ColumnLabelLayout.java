package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Places the values of columns: above the column if there is room, else beside it. The last and the first choose first; a value without room is only in the
 * text of its mark. Heights count downwards from zero.
 */
final class ColumnLabelLayout {

    private static final BigDecimal WIDEST = BigDecimal.valueOf(122);
    private static final BigDecimal ABOVE = BigDecimal.TEN;
    private static final BigDecimal BESIDE = BigDecimal.valueOf(12);
    private static final BigDecimal APART = BigDecimal.valueOf(5);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final MarkLabel markLabel;
    private final LengthScale scale;
    private final List<LabelBox> columns = new ArrayList<>();
    private final List<LabelBox> taken = new ArrayList<>();
    private final Map<ChartFigure, PlacedLabel> placed = new HashMap<>();

    ColumnLabelLayout(
            MarkLabel markLabel,
            LengthScale scale,
            List<ChartFigure> figures,
            List<BigDecimal> places,
            BigDecimal thickness) {
        this.markLabel = markLabel;
        this.scale = scale;
        BigDecimal half = thickness.divide(TWO);
        for (int at = 0; at < figures.size(); at++) {
            BigDecimal x = places.get(at);
            BigDecimal top = BarShape.highest(figures.get(at), scale).negate();
            columns.add(new LabelBox(x.subtract(half), top, x.add(half), scale.below()));
        }
        place(figures, places, figures.size() - 1);
        for (int at = 0; at < figures.size() - 1; at++) {
            place(figures, places, at);
        }
    }

    private void place(List<ChartFigure> figures, List<BigDecimal> places, int at) {
        ChartFigure charted = figures.get(at);
        candidates(charted, columns.get(at), places.get(at), nearest(places, at))
                .filter(candidate -> isFree(candidate.box()))
                .findFirst()
                .ifPresent(free -> {
                    taken.add(free.box());
                    placed.put(charted, free);
                });
    }

    private static BigDecimal nearest(List<BigDecimal> places, int at) {
        BigDecimal before = at == 0 ? WIDEST : places.get(at).subtract(places.get(at - 1));
        BigDecimal after = at == places.size() - 1 ? WIDEST : places.get(at + 1).subtract(places.get(at));
        return before.min(after);
    }

    private Stream<PlacedLabel> candidates(
            ChartFigure charted, LabelBox column, BigDecimal middle, BigDecimal nearest) {
        return Stream.of(
                above(charted, column, middle, nearest.min(WIDEST).subtract(APART)),
                above(charted, column, middle, WIDEST),
                beside(charted, column, "end", column.left().subtract(APART)),
                beside(charted, column, "start", column.right().add(APART)));
    }

    /** Returns a label that starts at the end of the column and does not reach below the columns, where the period labels are. */
    private PlacedLabel beside(ChartFigure charted, LabelBox column, String anchor, BigDecimal x) {
        List<String> lines = markLabel.value(charted, WIDEST);
        BigDecimal lowest = scale.below().subtract(APART).subtract(TextWidth.height(lines.size() - 1));
        return new PlacedLabel(anchor, x, column.top().add(BESIDE).min(lowest), lines);
    }

    private PlacedLabel above(ChartFigure charted, LabelBox column, BigDecimal middle, BigDecimal room) {
        List<String> lines = markLabel.value(charted, room);
        BigDecimal first = column.top().subtract(ABOVE).subtract(TextWidth.height(lines.size() - 1));
        return new PlacedLabel("middle", middle, first, lines);
    }

    private boolean isFree(LabelBox labelBox) {
        return labelBox.isInWidth()
                && columns.stream().noneMatch(labelBox::touches)
                && taken.stream().noneMatch(labelBox::touches);
    }

    Optional<PlacedLabel> of(ChartFigure charted) {
        return Optional.ofNullable(placed.get(charted));
    }

    /** Returns the height above zero that the highest label reaches. */
    BigDecimal highest() {
        return taken.stream()
                .map(LabelBox::top)
                .reduce(BigDecimal.ZERO, BigDecimal::min)
                .negate();
    }
}
