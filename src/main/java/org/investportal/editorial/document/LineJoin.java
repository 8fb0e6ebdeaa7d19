package org.investportal.editorial.document;

import java.util.regex.Pattern;

/** Joins a line to the text before: with a space, or without one in Chinese and in a word that was divided. */
final class LineJoin {

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}“”‘’—…]");
    private static final Pattern DIVIDED = Pattern.compile("\\p{Ll}[-\u2010]");
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}");
    private static final Pattern DASHED = Pattern.compile("[\\p{L}\\d][-\u2010\u2013]");

    private LineJoin() {}

    static void append(StringBuilder text, String line) {
        String end = text.substring(Math.max(0, text.length() - 2));
        String next = line.substring(0, 1);
        char last = text.charAt(text.length() - 1);
        boolean isDivided =
                DIVIDED.matcher(end).matches() && LETTER.matcher(next).matches();
        if (last == SOFT_HYPHEN || isDivided) {
            text.setLength(text.length() - 1);
        } else if (!isChinese(String.valueOf(last))
                && !isChinese(next)
                && !DASHED.matcher(end).matches()) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean isChinese(String character) {
        return CHINESE.matcher(character).matches();
    }
}
