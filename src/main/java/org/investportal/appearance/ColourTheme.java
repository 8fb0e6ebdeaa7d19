package org.investportal.appearance;

import java.util.List;

/**
 * The colours of {@code tokens.css} that an accent colour is used with, in one theme. {@code ShadeSetTest} compares them with that file.
 *
 * @param opposite the colour with the most contrast to the backgrounds
 */
record ColourTheme(
        SrgbColour paper,
        SrgbColour surface,
        SrgbColour doubtPale,
        SrgbColour ink,
        SrgbColour inkSoft,
        SrgbColour opposite) {

    static final ColourTheme LIGHT = of("#faf8f2", "#fffefa", "#fbefd9", "#16242b", "#4d5e66", SrgbColour.BLACK);
    static final ColourTheme DARK = of("#0e171b", "#152126", "#30250f", "#e6eceb", "#a6b6ba", SrgbColour.WHITE);

    private static ColourTheme of(
            String paper, String surface, String doubtPale, String ink, String inkSoft, SrgbColour opposite) {
        return new ColourTheme(
                SrgbColour.of(paper),
                SrgbColour.of(surface),
                SrgbColour.of(doubtPale),
                SrgbColour.of(ink),
                SrgbColour.of(inkSoft),
                opposite);
    }

    /** Returns the backgrounds that do not depend on the accent colour. */
    List<SrgbColour> backgrounds() {
        return List.of(paper, surface, doubtPale);
    }

    List<SrgbColour> textColours() {
        return List.of(ink, inkSoft);
    }
}
