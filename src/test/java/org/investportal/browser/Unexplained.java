package org.investportal.browser;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The questions that axe could not decide and that are not explained. */
final class Unexplained {

    /** The explained questions, as patterns, each with the reason why it is no problem. */
    private static final Map<Pattern, String> EXPLAINED = Map.of(
            Pattern.compile(
                    "color-contrast .* \\(in opening scene( promise)?\\) .*(gradient|partially overlaps|too short).*"),
            "The ground goes from one token to another, and ContrastTest holds the colours of words against both.",
            Pattern.compile("color-contrast .* \\(in introduction\\) .*overlapped.*"),
            "The strip lies above the opening, with a ground of its own, which axe does not follow.",
            Pattern.compile("color-contrast .* \\(in editing\\) .*obscured.*"),
            "The buttons of a long form stay at its foot, in front of what is moved behind them.",
            Pattern.compile("color-contrast .* \\(in contents( .*)?\\) .*obscured.*"),
            "A list beside a long page is moved within its own box, and axe looks at what is behind its edge.",
            Pattern.compile(
                    "color-contrast .* \\(in letters of chart-marks\\) .*(overlapped by another element|contains an image node)"),
            "Letters of a chart stand on its paper, whose colour ContrastTest holds them against; axe knows HTML only.");

    /** A field partly behind the buttons at the foot of a long form, which is whole once the page is moved. */
    private static final Pattern BEHIND_BUTTONS =
            Pattern.compile("target-size .* \\(in editing\\) .*partially obscured.*");

    private Unexplained() {}

    /** Returns the violations that are none at another place of the window. */
    static List<String> violations(List<String> found) {
        return found.stream()
                .filter(said -> !BEHIND_BUTTONS.matcher(said).matches())
                .toList();
    }

    static List<String> of(List<String> incomplete) {
        return incomplete.stream()
                .filter(said -> EXPLAINED.keySet().stream()
                        .noneMatch(why -> why.matcher(said).matches()))
                .map(said -> "cannot tell " + said)
                .toList();
    }
}
