package org.investportal.wording;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand in English where there are none in the language of the page. They are put between the marks that Unicode has for
 * a run of words of another kind, the first strong isolate (U+2068) and its end (U+2069), so that they are known wherever they come
 * to stand, in a sentence of the interface as well; pages say it by {@code lang}, and files leave the marks out. The marks are not seen.
 */
public final class UntranslatedMark {

    /** Without one of these in a language, a page is not in that language. */
    public static final Set<TextField> MAIN =
            EnumSet.of(TextField.NAME, TextField.SUMMARY, TextField.BODY, TextField.DEFINITION);

    public static final char BEGIN = '\u2068';
    public static final char END = '\u2069';

    private static final Pattern NAME = Pattern.compile(
            "(?=[\\p{Alpha}. &’'-]*?\\p{Lower})\\p{Upper}[\\p{Alpha}.&’'-]+(?: \\p{Upper}[\\p{Alpha}.&’'-]+)*");

    private UntranslatedMark() {}

    /** The words, marked unless they are in the language of the page. */
    public static @Nullable String unless(boolean translated, @Nullable String words) {
        return words == null || translated ? words : mark(words);
    }

    static String mark(String words) {
        return words.isBlank() ? words : BEGIN + words + END;
    }

    /** The words with each name in Latin letters marked: what begins with a capital, word by word, and has a small letter. Where some are marked already, those are all. */
    static String namesIn(String words) {
        return words.indexOf(BEGIN) >= 0 ? words : NAME.matcher(words).replaceAll(BEGIN + "$0" + END);
    }

    /** Whether they are marked as a whole. */
    public static boolean isWhole(String words) {
        return words.indexOf(BEGIN) == 0 && words.indexOf(END) == words.length() - 1;
    }

    /** The words without marks. */
    public static String unmarked(String words) {
        return words.indexOf(BEGIN) < 0 && words.indexOf(END) < 0
                ? words
                : words.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    }
}
