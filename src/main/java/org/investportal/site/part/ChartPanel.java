package org.investportal.site.part;

import java.util.List;
import org.investportal.charts.Chart;
import org.investportal.charts.ChartDownload;
import org.jspecify.annotations.Nullable;

/**
 * A picture of figures with all that belongs to it.
 *
 * @param rows the same figures as a table, in the order of the picture
 * @param places where they are printed
 * @param downloads the same as files; none in a preview
 */
public record ChartPanel(
        Chart chart,
        List<FigureRow> rows,
        List<PrintedPlace> places,
        @Nullable ChartDownload downloads) {}
