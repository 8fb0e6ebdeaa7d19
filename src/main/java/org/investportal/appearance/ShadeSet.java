package org.investportal.appearance;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The shades of an accent colour in one theme. They have the contrast that WCAG 2.2 asks for (level AA, 1.4.3 and 1.4.11) with each colour that they are used with.
 *
 * @param water the colour of links, buttons, the focus and marks of charts, and the background of the text of buttons
 * @param deep the same below the pointer
 * @param pale the background of selected text
 */
record ShadeSet(SrgbColour water, SrgbColour deep, SrgbColour pale) {

    /** What text needs. Borders and marks need 3. */
    private static final double TEXT = 4.5;

    /** In percent of the accent colour. */
    private static final int PALE = 12;

    /** In percent of black or white. */
    private static final int DEEPER = 35;

    private static final int ALL = 100;

    /** Returns the shades that are nearest to the colour. There always are some, because black and white have enough contrast. */
    static ShadeSet of(SrgbColour accent, ColourTheme theme) {
        SrgbColour pale = first(
                PALE,
                missing -> theme.surface().mixedWith(accent, PALE - missing),
                mixture -> isReadable(theme.textColours(), List.of(mixture)));
        List<SrgbColour> backgrounds =
                Stream.concat(theme.backgrounds().stream(), Stream.of(pale)).toList();
        SrgbColour water = first(
                ALL,
                percent -> accent.mixedWith(theme.opposite(), percent),
                mixture -> isReadable(List.of(mixture), backgrounds));
        return new ShadeSet(water, water.mixedWith(theme.opposite(), DEEPER), pale);
    }

    private static SrgbColour first(int last, IntFunction<SrgbColour> mixture, Predicate<SrgbColour> isEnough) {
        return IntStream.range(0, last)
                .mapToObj(mixture)
                .filter(isEnough)
                .findFirst()
                .orElseGet(() -> mixture.apply(last));
    }

    private static boolean isReadable(List<SrgbColour> texts, List<SrgbColour> backgrounds) {
        return texts.stream()
                .allMatch(text -> backgrounds.stream().allMatch(background -> text.contrastWith(background) >= TEXT));
    }

    /** Returns the tokens of style sheets that have these shades. */
    String tokens() {
        return ":root{--water:" + water.code() + ";--water-deep:" + deep.code() + ";--water-pale:" + pale.code() + "}";
    }
}
