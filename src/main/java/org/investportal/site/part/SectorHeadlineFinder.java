package org.investportal.site.part;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Status;
import org.investportal.wording.PageText;

/** Makes the rows of the figures that head a sector. */
public final class SectorHeadlineFinder {

    private final Selection selection;
    private final FigureRowMapper rows;

    public SectorHeadlineFinder(PageText pageText) {
        this.selection = pageText.selection();
        this.rows = new FigureRowMapper(pageText);
    }

    /** Returns the headline figures of a sector in the order that the editors chose, in their newest vintage, without figures that are in doubt or withdrawn. */
    public List<FigureRow> of(long sector) {
        return figures(sector).map(rows::row).toList();
    }

    /** Returns the same figures. */
    public Stream<Figure> figures(long sector) {
        return selection.all(Headline.class).stream()
                .filter(headline -> headline.sectorId() == sector)
                .sorted(Comparator.comparing(Headline::position))
                .flatMap(headline -> selection.shownBy(headline).stream())
                .distinct()
                .filter(figure ->
                        selection.find(Indicator.class, figure.indicatorId()).isPresent())
                .filter(figure -> figure.status() == Status.NORMAL);
    }
}
