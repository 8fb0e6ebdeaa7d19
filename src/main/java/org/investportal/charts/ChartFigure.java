package org.investportal.charts;

import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Status;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is to be shown, with its words as pages say them.
 *
 * @param indicator the name of what is measured
 * @param area the name of where
 * @param period when, in words
 * @param value with qualifier and unit
 * @param href the page of the figure
 * @param share of what it is a share, only of a share
 */
public record ChartFigure(
        Figure figure,
        Measure measure,
        String indicator,
        String area,
        String period,
        String value,
        String href,
        @Nullable Share share) {

    /**
     * What a share is of.
     *
     * @param part the indicator whose share it is
     * @param whole the name of the whole
     */
    public record Share(long part, String whole) {}

    boolean isTarget() {
        return figure.nature() == Nature.TARGET;
    }

    boolean isInDoubt() {
        return figure.status() == Status.FLAGGED;
    }

    /** Whether its period is nowhere printed beside it. */
    boolean isInferred() {
        return figure.periodBasis() == PeriodBasis.INFERRED;
    }

    /** Whether it is the share that the other figure holds: there, then, and planned or measured like it. */
    boolean isShareOf(ChartFigure other) {
        return share != null
                && share.part() == other.figure.indicatorId()
                && figure.areaId() == other.figure.areaId()
                && figure.period().equals(other.figure.period())
                && figure.nature() == other.figure.nature();
    }
}
