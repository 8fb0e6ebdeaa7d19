package org.investportal.catalogue.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character that nobody sees and that changes what is seen beside it, or breaks what it is written into: a format character,
 * such as those that turn the direction of text, or a noncharacter of Unicode.
 *
 * @param code as people look it up, such as {@code U+202E}
 * @param before the text that it stands after; the end of it where that is long
 */
public record HiddenCharacter(String code, String before) {

    /** A byte order mark is no more than a leftover of files, and is left out without a word. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cf}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}" + ofOtherPlanes() + "&&[^\\x{FEFF}]]");

    private static final int SHOWN = 20;

    public static Optional<HiddenCharacter> firstIn(String text) {
        Matcher found = HIDDEN.matcher(text);
        return found.find() ? Optional.of(at(found.start(), text)) : Optional.empty();
    }

    private static HiddenCharacter at(int place, String text) {
        String before = text.substring(0, place);
        int shown = Math.min(SHOWN, before.codePointCount(0, place));
        return new HiddenCharacter(
                String.format(Locale.ROOT, "U+%04X", text.codePointAt(place)),
                before.substring(before.offsetByCodePoints(place, -shown)));
    }

    /** The last two of each. */
    private static String ofOtherPlanes() {
        StringBuilder last = new StringBuilder();
        for (int plane = 1; plane <= 16; plane++) {
            last.append(String.format(Locale.ROOT, "\\x{%XFFFE}\\x{%XFFFF}", plane, plane));
        }
        return last.toString();
    }
}
