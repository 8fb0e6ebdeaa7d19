package org.investportal.search;

import org.investportal.catalogue.value.Coded;

/** A property by which readers narrow results. The code is the name of its parameter. */
public enum SearchFacet implements Coded {
    /** The home sector, by its slug. */
    SECTOR,
    /** The measure of the indicator, by its code. */
    MEASURE,
    /** The area of the figure, by its slug. */
    AREA,
    /** The last year of the period. */
    PERIOD
}
