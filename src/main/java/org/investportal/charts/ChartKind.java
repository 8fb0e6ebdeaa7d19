package org.investportal.charts;

import org.investportal.catalogue.value.Coded;

/** The kinds of charts. */
public enum ChartKind implements Coded {
    /** One indicator over its periods, each as a column that starts at zero. */
    COLUMN,
    /** Several indicators or areas at one period, as bars. */
    BAR,
    /** One indicator over many periods, as a line. */
    LINE,
    /** A part of its whole, and the rest. */
    STACKED_SHARE,
    /** A target, a forecast or an estimate beside the measured value. */
    TARGET,
    /** One indicator at two periods, joined by a line. */
    SLOPE
}
