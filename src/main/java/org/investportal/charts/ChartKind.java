package org.investportal.charts;

import org.investportal.catalogue.value.Coded;

/** How figures are shown. */
public enum ChartKind implements Coded {
    /** One indicator over its periods, each standing on nought. */
    COLUMN,
    /** Several indicators or areas at one period, lying side by side. */
    BAR,
    /** One indicator over many periods. */
    LINE,
    /** A part of its whole, and the rest. */
    STACKED_SHARE,
    /** What was aimed at beside what was measured. */
    TARGET,
    /** Then and now. */
    SLOPE
}
