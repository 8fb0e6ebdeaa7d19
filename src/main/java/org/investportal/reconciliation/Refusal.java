package org.investportal.reconciliation;

import org.investportal.catalogue.value.Coded;

/** The reason why figures are not compared or not added up. */
public enum Refusal implements Coded {
    /** They have different measures or units, or count different things. */
    MEASURE,
    /** One is at current prices, the other at constant prices. */
    PRICES,
    /** One is a target or a forecast, the other is not. */
    NATURE,
    /** One of them is undated. */
    UNDATED,
    /** Their periods have different lengths. */
    LENGTH,
    /** They are shares of different wholes. */
    WHOLE,
    /** They are of different areas. */
    AREA,
    /** One measures a part of what the other measures. */
    PART,
    /** They measure the same subject with different scopes. */
    SCOPE,
    /** Their measure does not add up. */
    SUM,
    /** One contains the other, or it is not known that they do not overlap. */
    OVERLAP
}
