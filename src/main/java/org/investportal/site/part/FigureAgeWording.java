package org.investportal.site.part;

import java.util.Comparator;
import java.util.Optional;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.reconciliation.NewestPeriodIndex;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says how new figures are beside the others of their edition: a page that told it by the clock would be another each day. */
public final class FigureAgeWording {

    private final PageText pageText;
    private final NewestPeriodIndex newest;

    public FigureAgeWording(PageText pageText, NewestPeriodIndex newest) {
        this.pageText = pageText;
        this.newest = newest;
    }

    /** A sentence; none of what began and has no end. */
    @Nullable
    public FigureAge of(Figure figure) {
        if (figure.period().isUndated()) {
            return new FigureAge(pageText.message("age.undated"), null);
        }
        if (figure.period().end() == null) {
            return null;
        }
        return figure.nature() == Nature.TARGET ? planned(figure) : measured(figure);
    }

    /** Returns a few words for a page that states the period already; null for an undated or open period. */
    @Nullable
    String brief(Figure figure) {
        if (!NewestPeriodIndex.isMeasured(figure)) {
            return null;
        }
        return later(figure)
                .map(later -> pageText.message("age-brief.later", pageText.period(later)))
                .or(() -> newer(figure).map(period -> pageText.message("age-brief.older", words(period))))
                .orElseGet(() -> pageText.message("age-brief.newest"));
    }

    private @Nullable FigureAge planned(Figure figure) {
        return newest.beside(figure.indicatorId())
                .map(period -> pageText.message(
                        period.lastDay().isBefore(figure.period().lastDay()) ? "age.ahead" : "age.due", words(period)))
                .map(sentence -> new FigureAge(sentence, null))
                .orElse(null);
    }

    private FigureAge measured(Figure figure) {
        return later(figure)
                .map(later -> new FigureAge(
                        pageText.message("age.later"), new FindingLineMapper(pageText).figure(later.item())))
                .orElseGet(() -> new FigureAge(
                        newer(figure)
                                .map(period -> older(figure, period))
                                .orElseGet(() -> pageText.message("age.newest")),
                        null));
    }

    private String older(Figure figure, Period period) {
        long years = figure.period().wholeYearsUntil(period);
        if (years == 0) {
            return pageText.message("age.months", words(period));
        }
        return years == 1
                ? pageText.message("age.year", words(period))
                : pageText.message("age.years", words(period), String.valueOf(years));
    }

    /** The newest of the same indicator and area. */
    private Optional<Figure> later(Figure figure) {
        return pageText.selection().figuresOf(figure.indicatorId()).stream()
                .filter(other -> other.areaId() == figure.areaId() && NewestPeriodIndex.isMeasured(other))
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
        return pageText.periods().of(period, pageText.language());
    }
}
