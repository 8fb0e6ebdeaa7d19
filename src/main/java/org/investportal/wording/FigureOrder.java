package org.investportal.wording;

import java.util.Comparator;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;

/** The order of figures in tables, and the number of figures per indicator on the page of a sector. */
public final class FigureOrder {

    /** The largest number of figures per indicator on the page of a sector; the page of the indicator shows all. */
    public static final int ON_A_SECTOR = 24;

    /** The order of figures, newest first; undated figures come last. */
    private static final Comparator<Figure> NEWEST_FIRST = Comparator.comparing(
                    (Figure figure) -> figure.period().isUndated())
            .thenComparing(Figure::period, Comparator.reverseOrder())
            .thenComparing(Figure::nature)
            .thenComparing(Figure::item);

    private FigureOrder() {}

    public static Stream<Figure> newest(Selection selection, long indicator, int most) {
        return selection.figuresOf(indicator).stream().sorted(NEWEST_FIRST).limit(most);
    }

    /** Tells whether the page of its sector shows the figure. */
    public static boolean isOnSector(Selection selection, Figure figure) {
        return newest(selection, figure.indicatorId(), ON_A_SECTOR).anyMatch(figure::equals);
    }
}
