package org.investportal.charts;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.reconciliation.Refusal;

/**
 * Chooses the kind of chart for a set of figures. The first rule that fits decides.
 *
 * <ol>
 *   <li>a share of a whole, alone or with the part whose share it is: stacked share
 *   <li>no figure or one other figure: none, single
 *   <li>a rank: none, rank; an undated figure: none, undated
 *   <li>more than 60 figures: none, many
 *   <li>two figures that must not be compared: none, unlike, with the refusal of {@link ComparabilityCheck}
 *   <li>one indicator and area, periods of different lengths: none, unlike
 *   <li>one indicator and area, measured and other values: targets, forecasts and estimates against actual
 *   <li>one indicator and area, two periods two years or more apart: slope; nearer: columns
 *   <li>the same, five periods or more, or three of a level measure: line; else columns
 *   <li>several indicators or areas at one period: bars
 *   <li>several at several periods: none, crossed
 * </ol>
 *
 * A figure in doubt is hatched if it has a mark of its own, and left out with a note if a line would lead through it.
 */
final class ChartSelector {

    private static final int FAR_APART = 24;
    private static final int FEW = 3;
    private static final int MANY = 5;
    private static final int MOST = 60;

    private final ComparabilityCheck comparabilityCheck;

    ChartSelector(ComparabilityCheck comparabilityCheck) {
        this.comparabilityCheck = comparabilityCheck;
    }

    /**
     * @param figures in the order of their periods
     * @param asGiven the same figures in the order in which they were given, which is the order of bars
     */
    ChartChoice of(List<ChartFigure> figures, List<ChartFigure> asGiven) {
        return share(figures).orElseGet(() -> alike(figures, asGiven));
    }

    private static Optional<ChartChoice> share(List<ChartFigure> figures) {
        Optional<ChartFigure> share =
                figures.stream().filter(ShareChart::isPart).findFirst();
        return share.filter(
                        found -> figures.size() <= 2 && !found.figure().period().isUndated())
                .filter(found -> figures.stream().allMatch(other -> other.equals(found) || found.isShareOf(other)))
                .map(found -> ChartChoice.of(
                        ChartKind.STACKED_SHARE,
                        figures.stream()
                                .sorted((one, other) -> Boolean.compare(!one.equals(found), !other.equals(found)))
                                .toList()));
    }

    private ChartChoice alike(List<ChartFigure> figures, List<ChartFigure> asGiven) {
        if (figures.size() < 2) {
            return ChartChoice.none(NoChart.Reason.SINGLE);
        }
        if (figures.stream().anyMatch(charted -> charted.measure() == Measure.RANK)) {
            return ChartChoice.none(NoChart.Reason.RANK);
        }
        if (figures.stream().anyMatch(charted -> charted.figure().period().isUndated())) {
            return ChartChoice.none(NoChart.Reason.UNDATED);
        }
        if (figures.size() > MOST) {
            return ChartChoice.none(NoChart.Reason.MANY);
        }
        return refusal(figures).map(ChartChoice::unlike).orElseGet(() -> arranged(figures, asGiven));
    }

    private Optional<Refusal> refusal(List<ChartFigure> figures) {
        return figures.stream()
                .flatMap(one -> figures.stream()
                        .filter(other -> !other.equals(one))
                        .flatMap(other -> comparabilityCheck.comparing(one.figure(), other.figure()).stream()))
                .findFirst();
    }

    private static ChartChoice arranged(List<ChartFigure> figures, List<ChartFigure> asGiven) {
        if (isSame(figures, charted -> charted.figure().indicatorId())
                && isSame(figures, charted -> charted.figure().areaId())) {
            return series(figures);
        }
        if (!isSame(figures, charted -> charted.figure().period())) {
            return ChartChoice.none(NoChart.Reason.CROSSED);
        }
        return areComparable(figures)
                ? ChartChoice.of(
                        ChartKind.BAR,
                        asGiven.stream().filter(figures::contains).toList())
                : ChartChoice.unlike(Refusal.NATURE);
    }

    private static boolean areComparable(List<ChartFigure> figures) {
        Nature first = figures.get(0).figure().nature();
        return figures.stream().allMatch(charted -> charted.figure().nature().isComparableWith(first));
    }

    private static boolean isSame(List<ChartFigure> figures, Function<ChartFigure, Object> what) {
        return figures.stream().map(what).distinct().count() == 1;
    }

    /** Chooses a chart over time. A value that was not measured may state only its end; a measured value must have a start and an end. */
    private static ChartChoice series(List<ChartFigure> figures) {
        List<ChartFigure> measured =
                figures.stream().filter(ChartFigure::isMeasured).toList();
        List<ChartFigure> timed = measured.isEmpty() ? figures : measured;
        if (!timed.stream().allMatch(charted -> isBounded(charted.figure().period()))
                || !isSame(timed, charted -> months(charted.figure().period()))) {
            return ChartChoice.unlike(Refusal.LENGTH);
        }
        return isSame(figures, charted -> charted.figure().nature()) ? throughTime(figures) : target(figures);
    }

    private static ChartChoice target(List<ChartFigure> figures) {
        boolean ends =
                figures.stream().allMatch(charted -> charted.figure().period().end() != null);
        return ends ? ChartChoice.of(ChartKind.TARGET, figures) : ChartChoice.unlike(Refusal.LENGTH);
    }

    private static ChartChoice throughTime(List<ChartFigure> figures) {
        ChartKind kind = kind(figures);
        List<ChartFigure> doubtful =
                figures.stream().filter(ChartFigure::isInDoubt).toList();
        if (kind == ChartKind.COLUMN || doubtful.isEmpty()) {
            return ChartChoice.of(kind, figures);
        }
        List<ChartFigure> sure =
                figures.stream().filter(Predicate.not(ChartFigure::isInDoubt)).toList();
        return sure.size() < 2
                ? ChartChoice.none(NoChart.Reason.DOUBT)
                : ChartChoice.of(kind(sure), sure).leaving(doubtful);
    }

    private static ChartKind kind(List<ChartFigure> figures) {
        if (figures.size() < FEW) {
            return monthsBetween(figures) < FAR_APART ? ChartKind.COLUMN : ChartKind.SLOPE;
        }
        boolean level = figures.get(0).measure().isStock();
        return level || figures.size() >= MANY ? ChartKind.LINE : ChartKind.COLUMN;
    }

    private static long monthsBetween(List<ChartFigure> figures) {
        Period then = figures.get(0).figure().period();
        Period now = figures.get(figures.size() - 1).figure().period();
        return ChronoUnit.MONTHS.between(
                then.lastDay().plusDays(1), now.lastDay().plusDays(1));
    }

    private static boolean isBounded(Period period) {
        return period.start() != null && period.end() != null;
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.firstDay(), period.lastDay().plusDays(1));
    }
}
