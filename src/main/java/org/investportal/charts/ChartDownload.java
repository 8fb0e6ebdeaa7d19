package org.investportal.charts;

import org.jspecify.annotations.Nullable;

/**
 * The addresses of the files of a chart.
 *
 * @param svg the address of the picture file
 * @param png the address of the picture as an image; none if this server cannot draw it
 * @param csv the address of the file with its figures
 */
public record ChartDownload(String svg, @Nullable String png, String csv) {

    /** Returns the same without an image. */
    public ChartDownload withoutImage() {
        return new ChartDownload(svg, null, csv);
    }
}
