package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contrast of every pair of colours that is used together, reckoned from the tokens (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {

    private static final Path TOKENS = Path.of("src/main/resources/static/css/tokens.css");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final double OF_WORDS = 4.5;
    private static final double OF_SHAPES = 3;

    /** Text colours on their backgrounds. */
    private static final List<String> WORDS = List.of(
            "ink on paper",
            "ink on surface",
            "ink on water-pale",
            "ink on doubt-pale",
            "ink-soft on paper",
            "ink-soft on surface",
            "ink-soft on water-pale",
            "ink-soft on doubt-pale",
            "water on paper",
            "water on surface",
            "water on water-pale",
            "water on doubt-pale",
            "water-deep on paper",
            "water-deep on surface",
            "water-deep on water-pale",
            "water-deep on doubt-pale",
            "doubt on paper",
            "doubt on surface",
            "doubt on doubt-pale",
            "paper on water",
            "paper on water-deep",
            "night-ink on night",
            "night-soft on night");

    /** Borders of input fields, marks, the focus. */
    private static final List<String> SHAPES = List.of(
            "edge on paper",
            "edge on surface",
            "water on paper",
            "water on surface",
            "seal on surface",
            "doubt on paper");

    private final String tokens;

    ContrastTest() throws IOException {
        this.tokens = Files.readString(TOKENS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyPairHasEnoughContrast(String theme) {
        Map<String, String> colours = colours(theme);

        assertTrue(colours.size() > 10, colours.toString());
        assertEquals(
                List.of(),
                Stream.concat(tooClose(colours, WORDS, OF_WORDS), tooClose(colours, SHAPES, OF_SHAPES))
                        .toList());
    }

    private static Stream<String> tooClose(Map<String, String> colours, List<String> pairs, double enough) {
        return pairs.stream()
                .map(pair -> pair + " " + contrast(colours, pair.split(" on ")))
                .filter(pair -> Double.parseDouble(pair.substring(pair.lastIndexOf(' '))) < enough);
    }

    private static double contrast(Map<String, String> colours, String... pair) {
        double one = luminance(Objects.requireNonNull(colours.get(pair[0]), pair[0]));
        double other = luminance(Objects.requireNonNull(colours.get(pair[1]), pair[1]));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 2) + 0.0722 * linear(colour, 4);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Those of the dark theme stand in front of the light ones that they leave as they are. */
    private Map<String, String> colours(String theme) {
        int dark = tokens.indexOf("prefers-color-scheme: dark");
        Map<String, String> colours = new TreeMap<>();
        read(tokens.substring(0, dark), colours);
        if (theme.equals("dark")) {
            read(tokens.substring(dark), colours);
        }
        return colours;
    }

    private static void read(String declared, Map<String, String> colours) {
        Matcher found = COLOUR.matcher(declared);
        while (found.find()) {
            colours.put(found.group(1), found.group(2));
        }
    }
}
