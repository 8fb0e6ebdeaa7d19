package org.investportal.charts;

/**
 * The addresses of the files of a chart.
 *
 * @param svg the address of the picture file
 * @param csv the address of the file with its figures
 */
public record ChartDownload(String svg, String csv) {}
