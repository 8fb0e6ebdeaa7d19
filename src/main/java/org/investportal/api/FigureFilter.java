package org.investportal.api;

import java.util.Set;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Vintage;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted: those with one of the values of each set that is not empty.
 *
 * @param sectors the items of home sectors
 * @param indicators items
 * @param areas items
 * @param period the period of the figures or a period around it; null for any
 */
record FigureFilter(
        Set<Long> sectors,
        Set<Long> indicators,
        Set<Long> areas,
        @Nullable Period period,
        Set<Measure> measures,
        Set<Status> statuses,
        Set<Nature> natures,
        Set<Vintage> vintages) {

    /** Reads a period, or throws {@link InvalidParameter}. */
    static @Nullable Period period(@Nullable String code) {
        if (code == null) {
            return null;
        }
        try {
            return Period.parse(code);
        } catch (IllegalArgumentException noPeriod) {
            throw InvalidParameter.noPeriod(code);
        }
    }

    boolean matches(Selection selection, Figure figure) {
        Indicator indicator = selection.get(Indicator.class, figure.indicatorId());
        return isAnyOf(statuses, figure.status())
                && isAnyOf(natures, figure.nature())
                && isAnyOf(vintages, figure.vintage())
                && isAnyOf(measures, indicator.measure())
                && isAnyOf(indicators, indicator.item())
                && isAnyOf(areas, figure.areaId())
                && isAnyOf(sectors, sector(selection, indicator).item())
                && isIn(figure.period());
    }

    static Sector sector(Selection selection, Indicator indicator) {
        return selection.get(
                Sector.class, selection.get(Topic.class, indicator.topicId()).sectorId());
    }

    /** Returns whether the time is within the wanted period. An undated figure is within none but "undated". */
    private boolean isIn(Period time) {
        return period == null || period.equals(time) || (!period.isUndated() && period.isAround(time));
    }

    private static <T> boolean isAnyOf(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
