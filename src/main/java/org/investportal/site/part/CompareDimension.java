package org.investportal.site.part;

import org.investportal.catalogue.value.Coded;

/** Dimensions by which figures are chosen for a comparison; the code is the name of the parameter. */
public enum CompareDimension implements Coded {
    /** Indicator of the figures; a comparison needs at least one. */
    INDICATOR,
    /** Area of the figures; any area if none is chosen. */
    AREA,
    /** Period of the figures; any period if none is chosen. */
    PERIOD,
    /** Reported or planned; both, where neither is chosen. */
    NATURE
}
