package org.investportal.charts;

import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.PeriodBasis;
import org.jspecify.annotations.Nullable;

/**
 * A figure to be shown, with its texts as worded on pages.
 *
 * @param indicator the name of the indicator
 * @param area the name of the area
 * @param period the period, in words
 * @param value the value with qualifier and unit
 * @param href the address of the page of the figure
 * @param isInDoubt whether a reader should not use it as it stands
 * @param share the part and the whole, if the figure is a share; else null
 */
public record ChartFigure(
        Figure figure,
        Measure measure,
        String indicator,
        String area,
        String period,
        String value,
        String href,
        boolean isInDoubt,
        @Nullable Share share) {

    /**
     * The part and the whole of a share.
     *
     * @param part the indicator of the part
     * @param whole the name of the whole
     */
    public record Share(long part, String whole) {}

    boolean isMeasured() {
        return figure.nature().isMeasured();
    }

    /** Returns whether the period of the figure is inferred, since it is not printed beside the figure. */
    boolean isInferred() {
        return figure.periodBasis() == PeriodBasis.INFERRED;
    }

    /** Returns whether it is the share of the other figure: both have the same area, period and nature. */
    boolean isShareOf(ChartFigure other) {
        return share != null
                && share.part() == other.figure.indicatorId()
                && figure.areaId() == other.figure.areaId()
                && figure.period().equals(other.figure.period())
                && figure.nature() == other.figure.nature();
    }
}
