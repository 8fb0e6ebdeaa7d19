package org.investportal.appearance;

import java.util.List;

/** The colours of {@code tokens.css} that an accent colour is used with, in one theme. {@code ShadeSetTest} compares them with that file. */
enum ColourTheme {
    LIGHT("#faf8f2", "#fffefa", "#fbefd9", "#16242b", "#4d5e66", SrgbColour.BLACK),
    DARK("#0e171b", "#152126", "#30250f", "#e6eceb", "#a6b6ba", SrgbColour.WHITE);

    private final SrgbColour paper;
    private final SrgbColour surface;
    private final SrgbColour doubtPale;
    private final SrgbColour ink;
    private final SrgbColour inkSoft;
    private final SrgbColour opposite;

    /** @param opposite the colour with the most contrast to the backgrounds */
    ColourTheme(String paper, String surface, String doubtPale, String ink, String inkSoft, SrgbColour opposite) {
        this.paper = SrgbColour.of(paper);
        this.surface = SrgbColour.of(surface);
        this.doubtPale = SrgbColour.of(doubtPale);
        this.ink = SrgbColour.of(ink);
        this.inkSoft = SrgbColour.of(inkSoft);
        this.opposite = opposite;
    }

    SrgbColour paper() {
        return paper;
    }

    SrgbColour surface() {
        return surface;
    }

    SrgbColour opposite() {
        return opposite;
    }

    /** Returns the backgrounds that do not depend on the accent colour. */
    List<SrgbColour> backgrounds() {
        return List.of(paper, surface, doubtPale);
    }

    List<SrgbColour> textColours() {
        return List.of(ink, inkSoft);
    }
}
