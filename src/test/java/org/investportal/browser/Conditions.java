package org.investportal.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.portal.Chromium;

/** In which a page is looked at: the width of the window in CSS pixels, and the colours that the person has asked for. */
record Conditions(int width, Colours colours) {

    /** The width in CSS pixels of a window of 1280 pixels at a zoom of 400 %. */
    static final int NARROW = 320;

    static final int WIDE = 1280;

    static final List<Conditions> ALL = IntStream.of(NARROW, 768, WIDE)
            .boxed()
            .flatMap(width -> Stream.of(Colours.values()).map(colours -> new Conditions(width, colours)))
            .toList();

    /** The one with least room: for pages that differ from others only by their words. */
    static final List<Conditions> NARROWEST = List.of(new Conditions(NARROW, Colours.LIGHT));

    /** The one with least room, and the one with other colours. */
    static final List<Conditions> FEW =
            List.of(new Conditions(NARROW, Colours.LIGHT), new Conditions(WIDE, Colours.DARK));

    /** Nothing moves, so that no colour is caught on its way to another. */
    void applyTo(Chromium browser) {
        browser.width(width)
                .prefer(Map.of(
                        "prefers-color-scheme", colours == Colours.DARK ? "dark" : "light",
                        "forced-colors", colours == Colours.FORCED ? "active" : "none",
                        "prefers-reduced-motion", "reduce"));
    }

    /**
     * The rules of axe to run; all of them, if the list is empty. Rules that do not depend on colours or space give the same result at
     * a width in all colours. In forced colours the system chooses the colours, and not the page.
     */
    List<String> rules() {
        return switch (colours) {
            case LIGHT -> List.of();
            case DARK -> List.of("color-contrast", "link-in-text-block");
            case FORCED -> List.of("target-size");
        };
    }

    /** Returns whether a picture is taken for people to look at; the other conditions differ by little. */
    boolean isPictured() {
        return colours == Colours.LIGHT || width == WIDE || (width == NARROW && colours == Colours.DARK);
    }

    @Override
    public String toString() {
        return width + "-" + colours.name().toLowerCase(Locale.ROOT);
    }

    /** Of the system. */
    enum Colours {
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK,
        /** The person's own, in place of those of the page. */
        FORCED
    }
}
