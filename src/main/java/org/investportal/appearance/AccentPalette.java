package org.investportal.appearance;

/** An accent colour that an administrator chose, and its shades in both themes. */
public final class AccentPalette {

    private final SrgbColour chosen;
    private final ShadeSet light;
    private final ShadeSet dark;

    public AccentPalette(SrgbColour chosen) {
        this.chosen = chosen;
        this.light = ShadeSet.of(chosen, ColourTheme.LIGHT);
        this.dark = ShadeSet.of(chosen, ColourTheme.DARK);
    }

    public SrgbColour chosen() {
        return chosen;
    }

    /** Returns the colour of links and buttons on light pages. */
    public SrgbColour light() {
        return light.water();
    }

    /** Returns the colour of links and buttons on dark pages. */
    public SrgbColour dark() {
        return dark.water();
    }

    /** Returns the background of light pages, for examples. */
    public static SrgbColour lightPaper() {
        return ColourTheme.LIGHT.paper();
    }

    /** Returns the background of dark pages, for examples. */
    public static SrgbColour darkPaper() {
        return ColourTheme.DARK.paper();
    }

    /** Returns the rules that follow those of {@code tokens.css}. On paper, the light shades apply, as there. */
    String rules() {
        return light.tokens() + "\n@media screen and (prefers-color-scheme: dark){" + dark.tokens() + "}\n";
    }
}
