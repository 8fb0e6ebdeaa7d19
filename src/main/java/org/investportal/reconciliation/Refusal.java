package org.investportal.reconciliation;

import org.investportal.catalogue.value.Coded;

/** Why figures are not compared, or not added up. */
public enum Refusal implements Coded {
    /** They measure unlike things. */
    MEASURE,
    /** One is planned, the other measured. */
    NATURE,
    /** Nobody says of when one of them is. */
    UNDATED,
    /** They are of periods of unlike length. */
    LENGTH,
    /** They are shares of unlike wholes. */
    WHOLE,
    /** They are of unlike areas. */
    AREA,
    /** One measures a part of what the other measures. */
    PART,
    /** They draw the line around the same thing in unlike places. */
    SCOPE,
    /** What they measure does not add up. */
    SUM,
    /** One contains the other, or nothing says that they have nothing in common. */
    OVERLAP
}
