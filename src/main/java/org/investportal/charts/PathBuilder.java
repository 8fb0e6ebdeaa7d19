package org.investportal.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Builds SVG paths, in units of the picture rounded to a tenth. */
final class PathBuilder {

    private final StringBuilder path = new StringBuilder();

    static String number(BigDecimal place) {
        BigDecimal rounded = place.setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    PathBuilder to(BigDecimal x, BigDecimal y) {
        return write("M", x).write(" ", y);
    }

    PathBuilder line(BigDecimal x, BigDecimal y) {
        return write("L", x).write(" ", y);
    }

    PathBuilder across(BigDecimal x) {
        return write("H", x);
    }

    PathBuilder upright(BigDecimal y) {
        return write("V", y);
    }

    String path() {
        return path.toString();
    }

    String closed() {
        return path + "z";
    }

    private PathBuilder write(String command, BigDecimal place) {
        path.append(command).append(number(place));
        return this;
    }

    /** Returns a rectangle between two corners. */
    static String box(BigDecimal x, BigDecimal y, BigDecimal otherX, BigDecimal otherY) {
        return new PathBuilder()
                .to(x, y)
                .across(otherX)
                .upright(otherY)
                .across(x)
                .closed();
    }

    /** Returns a circle around a point. */
    static String circle(BigDecimal x, BigDecimal y, int radius) {
        BigDecimal left = x.subtract(BigDecimal.valueOf(radius));
        String arc = "a" + radius + " " + radius + " 0 1 1 ";
        return new PathBuilder().to(left, y).path() + arc + 2 * radius + " 0" + arc + -2 * radius + " 0z";
    }
}
