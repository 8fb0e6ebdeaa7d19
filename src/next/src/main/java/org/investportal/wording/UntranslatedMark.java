package org.investportal.wording;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Marks words that are not in the language of the page: English words that stand in for missing ones, and Chinese names in English words. The marks are those of Unicode for a run of words of another kind, the
 * first strong isolate (U+2068) and its end (U+2069), so that marked words are known wherever they stand, even in a sentence of the interface. Pages turn the
 * marks into {@code lang}, and files leave them out. The marks are invisible.
 */
public final class UntranslatedMark {

    public static final char BEGIN = '\u2068';
    public static final char END = '\u2069';

    private static final char NO_BREAK = '\u00a0';

    private static final Pattern NAME = Pattern.compile(
            "(?=[\\p{Alpha}. &’'-]*?\\p{Lower})\\p{Upper}[\\p{Alpha}.&’'-]+(?: \\p{Upper}[\\p{Alpha}.&’'-]+)*");

    private static final Pattern IDEOGRAPHS = Pattern.compile("\\p{IsHan}+");

    private UntranslatedMark() {}

    /** Returns the words, marked unless they are in the language of the page. */
    public static @Nullable String unless(boolean translated, @Nullable String words) {
        return words == null || translated ? words : mark(words);
    }

    /** Marks the words as a whole. */
    public static String mark(String words) {
        return words.isBlank() ? words : BEGIN + words + END;
    }

    /** Marks each name in Latin letters: capitalized words in a row that contain a small letter. Words that have marks already stay as they are. */
    public static String namesIn(String words) {
        return words.indexOf(BEGIN) >= 0 ? words : NAME.matcher(words).replaceAll(BEGIN + "$0" + END);
    }

    /** Marks each run of Chinese characters, for words in English. */
    public static String ideographsIn(String words) {
        return words.indexOf(BEGIN) >= 0 ? words : IDEOGRAPHS.matcher(words).replaceAll(BEGIN + "$0" + END);
    }

    /** Tells whether marked words are Chinese: names in English words, which need no translation. */
    public static boolean isChinese(String words) {
        return IDEOGRAPHS.matcher(words).find();
    }

    /** Tells whether the words are marked as a whole. */
    public static boolean isWhole(String words) {
        return words.indexOf(BEGIN) == 0 && words.indexOf(END) == words.length() - 1;
    }

    /** Returns the words without marks. */
    public static String unmarked(String words) {
        return words.indexOf(BEGIN) < 0 && words.indexOf(END) < 0
                ? words
                : words.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    }

    /** Returns the words as files for programs have them: without marks and with simple spaces. */
    public static String inFile(String words) {
        return unmarked(words).replace(NO_BREAK, ' ');
    }
}
