package org.investportal.site.data;

import java.util.Locale;
import org.investportal.catalogue.value.Coded;

/** A column of the data files, in their order. */
public enum DataColumn implements Coded {
    FIGURE,
    SECTOR,
    TOPIC,
    INDICATOR,
    MEASURE,
    AREA,
    PERIOD,
    VALUE,
    UNIT,
    UNIT_MULTIPLIER,
    AMOUNT,
    QUALIFIER,
    NATURE,
    STATUS,
    SOURCE,
    PARAGRAPH,
    SENTENCE,
    NOTE,
    PRINTED,
    PERIOD_BASIS,
    ATTRIBUTED_TO;

    /** Returns the name of the column in the header of a file. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
