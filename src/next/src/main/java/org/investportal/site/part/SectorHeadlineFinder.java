package org.investportal.site.part;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Sector;
import org.investportal.value.Status;
import org.investportal.wording.PageText;

/** Makes the rows of the figures that head a sector. */
public final class SectorHeadlineFinder {

    private final Content content;
    private final FigureRowMapper rows;

    public SectorHeadlineFinder(PageText pageText) {
        this.content = pageText.content();
        this.rows = new FigureRowMapper(pageText);
    }

    /** Returns the headline figures of a sector in the order that the editors chose, in their newest vintage, without figures that are in doubt or withdrawn. */
    public List<FigureRow> of(Sector sector) {
        return figures(sector).map(rows::row).toList();
    }

    /** Returns the same figures. */
    public Stream<Figure> figures(Sector sector) {
        return sector.headlines.stream()
                .flatMap(headline -> FigureSeries.shownBy(headline, content).stream())
                .distinct()
                .filter(figure -> figure.status == Status.NORMAL);
    }
}
