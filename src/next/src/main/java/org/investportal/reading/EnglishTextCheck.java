package org.investportal.reading;

import java.lang.Character.UnicodeScript;

/** Detects Chinese words that were typed into an English field; English text may quote Chinese. */
public final class EnglishTextCheck {

    /** The weight of a Chinese character, which says about as much as two Latin letters or more. */
    private static final int LETTERS_OF_AN_IDEOGRAPH = 2;

    private EnglishTextCheck() {}

    /** Tells whether the words are mostly Chinese. */
    public static boolean areChinese(String words) {
        return LETTERS_OF_AN_IDEOGRAPH * count(words, UnicodeScript.HAN) > count(words, UnicodeScript.LATIN);
    }

    private static long count(String words, UnicodeScript script) {
        return words.codePoints()
                .filter(code -> UnicodeScript.of(code) == script)
                .count();
    }
}
