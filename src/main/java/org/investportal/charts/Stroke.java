package org.investportal.charts;

/**
 * A line or an area of a picture.
 *
 * @param look the role of the stroke, which selects its style
 * @param path the path in SVG syntax
 * @param hatched whether the stroke is filled with the pattern for doubt
 */
public record Stroke(String look, String path, boolean hatched) {

    static Stroke of(String look, String path) {
        return new Stroke(look, path, false);
    }
}
