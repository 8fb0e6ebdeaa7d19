package org.investportal.site.part;

import org.investportal.catalogue.value.Coded;

/** By what figures are chosen for a comparison; the code is the name of the parameter. */
public enum CompareDimension implements Coded {
    /** What is measured; nothing is compared without one. */
    INDICATOR,
    /** Where; any, where none is chosen. */
    AREA,
    /** When; any, where none is chosen. */
    PERIOD,
    /** Reported or planned; both, where neither is chosen. */
    NATURE
}
