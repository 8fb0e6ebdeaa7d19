package org.investportal.charts;

/**
 * A line or an area of a picture.
 *
 * @param look what it is, which the style sheet gives its looks
 * @param path as SVG writes it
 * @param hatched whether it is filled with the pattern of doubt
 */
public record Stroke(String look, String path, boolean hatched) {

    static Stroke of(String look, String path) {
        return new Stroke(look, path, false);
    }
}
