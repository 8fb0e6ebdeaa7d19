package org.investportal.charts;

import java.util.List;
import java.util.Optional;
import org.investportal.reconciliation.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The kind of chart that suits a set of figures, or the reason for having none, before it is drawn.
 *
 * @param shown the figures that the chart shows, in this order
 * @param leftOut the figures that the chart mentions in words only
 */
public record ChartChoice(
        @Nullable ChartKind kind,
        List<ChartFigure> shown,
        List<ChartFigure> leftOut,
        @Nullable NoChart none) {

    public ChartChoice {
        if ((kind == null) == (none == null)) {
            throw new IllegalArgumentException("A choice needs either a kind of chart or a reason");
        }
    }

    static ChartChoice of(ChartKind kind, List<ChartFigure> shown) {
        return new ChartChoice(kind, shown, List.of(), null);
    }

    static ChartChoice none(NoChart.Reason reason) {
        return new ChartChoice(null, List.of(), List.of(), new NoChart(reason, null));
    }

    static ChartChoice unlike(Refusal refusal) {
        return new ChartChoice(null, List.of(), List.of(), new NoChart(NoChart.Reason.UNLIKE, refusal));
    }

    ChartChoice leaving(List<ChartFigure> out) {
        return new ChartChoice(kind, shown, out, none);
    }

    public boolean isPicture() {
        return kind != null;
    }

    /** Returns the reason for having no chart. */
    public Optional<NoChart> noChart() {
        return Optional.ofNullable(none);
    }
}
