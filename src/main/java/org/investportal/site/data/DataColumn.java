package org.investportal.site.data;

import java.util.List;
import java.util.Locale;
import org.investportal.catalogue.value.Coded;

/** A column of the data files, in their order, with the examples that its explanation gives. */
public enum DataColumn implements Coded {
    FIGURE,
    SECTOR,
    TOPIC,
    INDICATOR,
    MEASURE,
    AREA,
    PERIOD("2018-H1", "2018-05", "2007--2017", "2016--", "--2020"),
    VALUE,
    UNIT,
    UNIT_MULTIPLIER("9"),
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

    private final List<String> examples;

    DataColumn(String... examples) {
        this.examples = List.of(examples);
    }

    /** Returns the name of the column in the header of a file. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    String[] examples() {
        return examples.toArray(String[]::new);
    }
}
