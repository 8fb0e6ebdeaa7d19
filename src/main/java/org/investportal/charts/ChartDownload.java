package org.investportal.charts;

/**
 * Where the set of figures that a chart shows can be had.
 *
 * @param svg the picture as a file
 * @param csv its figures as a file
 */
public record ChartDownload(String svg, String csv) {}
