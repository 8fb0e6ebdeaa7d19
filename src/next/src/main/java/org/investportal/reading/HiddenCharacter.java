package org.investportal.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An invisible character that changes how the text beside it is displayed, or breaks the format it is written in: a
 * format character, such as those that change the direction of text, a letter or sign without a shape, or a noncharacter of Unicode.
 *
 * @param code the code point in the usual notation, such as {@code U+202E}
 * @param before the text before the character; only the end of a long text
 */
public record HiddenCharacter(String code, String before) {

    /** Fillers and blanks that Unicode has among letters, marks and symbols. */
    private static final String SHAPELESS = "\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{2800}\\x{3164}\\x{FFA0}";

    /** The hidden characters. A byte order mark is not one of them: it is only a remnant of files and is removed without a message. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cf}" + SHAPELESS + "\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}" + ofOtherPlanes() + "&&[^\\x{FEFF}]]");

    private static final int SHOWN = 20;

    public static Optional<HiddenCharacter> firstIn(String text) {
        Matcher found = HIDDEN.matcher(text);
        return found.find() ? Optional.of(at(found.start(), text)) : Optional.empty();
    }

    /** Returns the text with the code of each hidden character in its place, such as {@code [U+202E]}. */
    public static String shown(String text) {
        return HIDDEN.matcher(text).replaceAll(found -> "[" + code(text, found.start()) + "]");
    }

    public static String without(String text) {
        return HIDDEN.matcher(text).replaceAll("");
    }

    private static String code(String text, int place) {
        return String.format(Locale.ROOT, "U+%04X", text.codePointAt(place));
    }

    private static HiddenCharacter at(int place, String text) {
        String before = text.substring(0, place);
        int shown = Math.min(SHOWN, before.codePointCount(0, place));
        return new HiddenCharacter(code(text, place), before.substring(before.offsetByCodePoints(place, -shown)));
    }

    /** Returns the last two code points of each other plane, which are noncharacters. */
    private static String ofOtherPlanes() {
        StringBuilder last = new StringBuilder();
        for (int plane = 1; plane <= 16; plane++) {
            last.append(String.format(Locale.ROOT, "\\x{%XFFFE}\\x{%XFFFF}", plane, plane));
        }
        return last.toString();
    }
}
