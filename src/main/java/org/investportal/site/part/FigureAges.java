package org.investportal.site.part;

import org.investportal.wording.Rendering;
import java.util.Comparator;
import java.util.Optional;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.reconciliation.NewestPeriods;
import org.jspecify.annotations.Nullable;

/** Says how new figures are beside the others of their edition: a page that told it by the clock would be another each day. */
public final class FigureAges {

    private final Rendering rendering;
    private final NewestPeriods newest;

    public FigureAges(Rendering rendering, NewestPeriods newest) {
        this.rendering = rendering;
        this.newest = newest;
    }

    /** A sentence; none of what began and has no end. */
    @Nullable
    public Timeliness of(Figure figure) {
        if (figure.period().isUndated()) {
            return new Timeliness(rendering.message("age.undated"), null);
        }
        if (figure.period().end() == null) {
            return null;
        }
        return figure.nature() == Nature.TARGET ? planned(figure) : measured(figure);
    }

    /** A few words for where the period stands already; none of what is undated or has no end. */
    @Nullable
    String brief(Figure figure) {
        if (!NewestPeriods.isMeasured(figure)) {
            return null;
        }
        return later(figure)
                .map(later -> rendering.message("age-brief.later", rendering.period(later)))
                .or(() -> newer(figure).map(period -> rendering.message("age-brief.older", words(period))))
                .orElseGet(() -> rendering.message("age-brief.newest"));
    }

    private @Nullable Timeliness planned(Figure figure) {
        return newest.beside(figure.indicatorId())
                .map(period -> rendering.message(
                        period.lastDay().isBefore(figure.period().lastDay()) ? "age.ahead" : "age.due", words(period)))
                .map(sentence -> new Timeliness(sentence, null))
                .orElse(null);
    }

    private Timeliness measured(Figure figure) {
        return later(figure)
                .map(later -> new Timeliness(
                        rendering.message("age.later"), new FindingLines(rendering).figure(later.item())))
                .orElseGet(() -> new Timeliness(
                        newer(figure)
                                .map(period -> older(figure, period))
                                .orElseGet(() -> rendering.message("age.newest")),
                        null));
    }

    private String older(Figure figure, Period period) {
        long years = figure.period().wholeYearsUntil(period);
        if (years == 0) {
            return rendering.message("age.months", words(period));
        }
        return years == 1
                ? rendering.message("age.year", words(period))
                : rendering.message("age.years", words(period), String.valueOf(years));
    }

    /** The newest of the same indicator and area. */
    private Optional<Figure> later(Figure figure) {
        return rendering.selection().figuresOf(figure.indicatorId()).stream()
                .filter(other -> other.areaId() == figure.areaId() && NewestPeriods.isMeasured(other))
                .filter(other -> isLater(other.period(), figure))
                .max(Comparator.comparing(Figure::period));
    }

    private Optional<Period> newer(Figure figure) {
        return newest.beside(figure.indicatorId()).filter(period -> isLater(period, figure));
    }

    private static boolean isLater(Period period, Figure figure) {
        return period.lastDay().isAfter(figure.period().lastDay());
    }

    private String words(Period period) {
        return rendering.periods().of(period, rendering.language());
    }
}
