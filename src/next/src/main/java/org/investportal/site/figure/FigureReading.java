package org.investportal.site.figure;

import java.util.Comparator;
import java.util.List;
import org.investportal.core.Content;
import org.investportal.kinds.Figure;
import org.investportal.kinds.PrintedNumber;
import org.investportal.value.ReadingRole;

/** A printed number that was read as a part of a figure. */
record FigureReading(PrintedNumber number, ReadingRole role) {

    /** Returns the readings of a figure: those of its value first, then in the order of their places. */
    static List<FigureReading> of(Content content, Figure figure) {
        return content.referring(PrintedNumber.class, figure.item).stream()
                .flatMap(number -> number.readings.stream()
                        .filter(reading -> reading.figure() != null && reading.figure() == figure.item)
                        .map(reading -> new FigureReading(number, reading.role())))
                .sorted(Comparator.comparing(FigureReading::role).thenComparing(reading -> reading.number.place))
                .toList();
    }
}
