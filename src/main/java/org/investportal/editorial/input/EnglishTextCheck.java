package org.investportal.editorial.input;

import java.lang.Character.UnicodeScript;

/** Tells Chinese words that were typed where English ones belong; English may quote Chinese. */
public final class EnglishTextCheck {

    /** A Chinese character says about as much as two Latin letters or more. */
    private static final int LETTERS_OF_AN_IDEOGRAPH = 2;

    private EnglishTextCheck() {}

    /** Whether the words are Chinese for the most part. */
    public static boolean areChinese(String words) {
        return LETTERS_OF_AN_IDEOGRAPH * count(words, UnicodeScript.HAN) > count(words, UnicodeScript.LATIN);
    }

    private static long count(String words, UnicodeScript script) {
        return words.codePoints()
                .filter(code -> UnicodeScript.of(code) == script)
                .count();
    }
}
