package org.investportal.site.part;

import java.util.List;
import org.investportal.charts.Chart;
import org.investportal.charts.ChartDownload;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A picture of figures with all that belongs to it.
 *
 * @param rows the same figures as a table, in the order of the picture; none, where the table stands beside it
 * @param sources the sources that print them
 * @param downloads the same as files; none in a preview
 */
public record ChartPanel(
        Chart chart,
        List<FigureRow> rows,
        List<Link> sources,
        @Nullable ChartDownload downloads) {}
