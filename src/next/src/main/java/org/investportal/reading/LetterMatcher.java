package org.investportal.reading;

/** Matches letters for search: which characters count as equal, and where words end. */
public final class LetterMatcher {

    private static final String CHINESE_NUMBERS = "一二三四五六七八九十百千万亿两几数";

    private LetterMatcher() {}

    /** Returns the same code point for characters that differ only in case or typesetting. */
    public static int alike(int code) {
        if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
            return ' ';
        }
        return switch (code) {
            case '‐', '‑' -> '-';
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            default -> Character.toLowerCase(Character.toUpperCase(code));
        };
    }

    /** Returns the same words for texts that differ only in case, typesetting or the number of spaces; empty if the text has no letter and no digit. */
    public static String alike(String words) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        StringBuilder alike = new StringBuilder();
        words.codePoints().map(LetterMatcher::alike).forEach(code -> {
            if (code != ' ' || alike.lastIndexOf(" ") != alike.length() - 1) {
                alike.appendCodePoint(code);
            }
        });
        return alike.toString().strip();
    }

    /** Returns whether a word may end or begin at that index. Chinese has no marks between words, so a word may begin or end beside any Chinese character. */
    public static boolean isBetweenWords(String text, int at) {
        return at == 0 || at == text.length() || !isInside(text, at);
    }

    /** Returns whether the characters can be a word. A single Chinese character is a word after a number; elsewhere it is just as often part of a name. */
    public static boolean isWord(String text, int start, int end) {
        boolean single = text.codePointCount(start, end) == 1 && Character.isIdeographic(text.codePointAt(start));
        return !single || isBehindNumber(text, start);
    }

    private static boolean isBehindNumber(String text, int at) {
        int end = at > 0 && alike(text.charAt(at - 1)) == ' ' ? at - 1 : at;
        if (end == 0) {
            return false;
        }
        int before = text.codePointBefore(end);
        return Character.isDigit(before) || CHINESE_NUMBERS.indexOf(before) >= 0;
    }

    private static boolean isInside(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return (isPart(before) && isPart(after)) || isJoined(text, at, before, after);
    }

    /** Returns whether a hyphen joins two words, or a point or a comma joins digits into one number, on either side of the index. */
    private static boolean isJoined(String text, int at, int before, int after) {
        int beyond = at + Character.charCount(after);
        int behind = at - Character.charCount(before);
        boolean onwards = beyond < text.length() && joins(before, after, text.codePointAt(beyond));
        return onwards || (behind > 0 && joins(text.codePointBefore(behind), before, after));
    }

    private static boolean joins(int one, int between, int other) {
        boolean numbers = Character.isDigit(one) && Character.isDigit(other);
        return switch (alike(between)) {
            case '-' -> isPart(one) && isPart(other);
            case '.', ',' -> numbers;
            default -> false;
        };
    }

    private static boolean isPart(int code) {
        return (Character.isLetterOrDigit(code) || isMark(code)) && !Character.isIdeographic(code);
    }

    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
