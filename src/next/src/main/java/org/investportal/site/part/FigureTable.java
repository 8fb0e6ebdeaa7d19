package org.investportal.site.part;

import java.util.List;
import org.investportal.serving.Link;

/**
 * Figures as a table.
 *
 * @param sources the sources that print them; references of rows name the source if there are several
 */
public record FigureTable(List<FigureRow> rows, List<Link> sources) {

    /** Returns the table for a page that shows no notes, so that the page does not differ if only a note does. Notes that give a row a flag stay. */
    public FigureTable withoutNotes() {
        return new FigureTable(
                rows.stream()
                        .map(row -> row.questioned() ? row : row.noting(List.of()))
                        .toList(),
                sources);
    }
}
