package org.investportal.appearance;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an administrator chose for the look of the portal at one moment. Immutable. */
public final class Appearance {

    /** The names of the parts. The drawing of a sector has the item of the sector behind {@link #DRAWING}. */
    public static final String COLOUR = "colour";

    public static final String LOGO = "logo";
    public static final String DARK_LOGO = "logo-dark";
    public static final String DRAWING = "sector-";

    /** The colour is stored as its code. */
    private static final String CODE = "text/plain";

    /** The logo keeps its proportions, unlike the square mark of the design. */
    private static final String LOGO_RULES =
            ".site-name picture{display:flex;flex:none}\n.site-name img{width:auto;max-width:11rem;max-width:min(11rem,45vw);object-fit:contain}\n";

    private final Map<String, AppearanceFile> parts;
    private final @Nullable AppearanceFile styleSheet;

    Appearance(Map<String, AppearanceFile> parts) {
        this.parts = Map.copyOf(parts);
        String rules = palette().map(AccentPalette::rules).orElse("") + (logo() == null ? "" : LOGO_RULES);
        this.styleSheet = rules.isEmpty() ? null : AppearanceFile.ofText(AppearanceFile.CSS, rules);
    }

    /** Returns the part that the colour is stored as. */
    public static AppearanceFile ofColour(SrgbColour colour) {
        return AppearanceFile.ofText(CODE, colour.code());
    }

    /** Returns the part with the name; null if there is none. */
    public @Nullable AppearanceFile part(String name) {
        return parts.get(name);
    }

    /** Returns the accent colour and its shades. */
    public Optional<AccentPalette> palette() {
        return Optional.ofNullable(parts.get(COLOUR))
                .map(part -> SrgbColour.parse(part.text()))
                .map(AccentPalette::new);
    }

    public @Nullable AppearanceFile logo() {
        return parts.get(LOGO);
    }

    /** Returns the logo for dark pages; null if they have the same. */
    public @Nullable AppearanceFile darkLogo() {
        return parts.get(DARK_LOGO);
    }

    /** Returns the drawing of the sector; null if it has the one of the design. */
    public @Nullable AppearanceFile drawing(long sector) {
        return parts.get(DRAWING + sector);
    }

    /** Returns the style sheet that follows that of the design; null if there is neither a colour nor a logo. */
    public @Nullable AppearanceFile styleSheet() {
        return styleSheet;
    }

    /** Returns the file at that address. Drawings have none, because pages contain them. */
    Optional<AppearanceFile> at(String path) {
        return Stream.concat(
                        Stream.of(LOGO, DARK_LOGO).flatMap(logo -> Stream.ofNullable(parts.get(logo))),
                        Stream.ofNullable(styleSheet))
                .filter(file -> file.path().equals(path))
                .findFirst();
    }
}
