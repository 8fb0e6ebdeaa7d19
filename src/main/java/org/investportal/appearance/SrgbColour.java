package org.investportal.appearance;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A colour of the colour space sRGB.
 *
 * @param red the share of red, from 0 to 255; the others likewise
 */
public record SrgbColour(int red, int green, int blue) {

    static final SrgbColour BLACK = new SrgbColour(0, 0, 0);
    static final SrgbColour WHITE = new SrgbColour(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int HEXADECIMAL = 16;
    private static final double MOST = 255;

    /** Returns the colour of a code like {@code #0a5563}; null if the code is of another form. */
    public static @Nullable SrgbColour parse(String code) {
        return HEX.matcher(code).matches() ? of(code) : null;
    }

    static SrgbColour of(String code) {
        return new SrgbColour(part(code, 1), part(code, 3), part(code, 5));
    }

    private static int part(String code, int start) {
        return Integer.parseInt(code.substring(start, start + 2), HEXADECIMAL);
    }

    /** Returns the code like {@code #0a5563}, in lower case. */
    public String code() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /**
     * Mixes the colour with another one.
     *
     * @param percent how much of the other colour the mixture has
     */
    SrgbColour mixedWith(SrgbColour other, int percent) {
        return new SrgbColour(
                mixed(red, other.red, percent), mixed(green, other.green, percent), mixed(blue, other.blue, percent));
    }

    private static int mixed(int one, int other, int percent) {
        return Math.round((one * (100 - percent) + other * percent) / 100f);
    }

    /** Returns the contrast ratio of WCAG 2.2, from 1 to 21. */
    double contrastWith(SrgbColour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Returns the relative luminance of WCAG 2.2. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / MOST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
