package org.investportal.charts;

/**
 * A line or an area of a picture.
 *
 * @param look what it is, which the style sheet gives its looks
 * @param path as SVG writes it
 */
public record Stroke(String look, String path) {}
