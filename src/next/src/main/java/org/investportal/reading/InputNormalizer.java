package org.investportal.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalizes characters that different keyboards produce for the same input. */
final class InputNormalizer {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\p{Cs}\\x{FEFF}]");
    private static final Pattern AROUND_BREAKS = Pattern.compile("[ \\t\\x{3000}]+(?=\\n|$)");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");

    private InputNormalizer() {}

    /** Normalizes codes and numbers: plain digits, letters, dashes and spaces, in lower case. */
    static String plain(String typed) {
        String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return line(DASHES.matcher(narrow).replaceAll("-")).toLowerCase(Locale.ROOT);
    }

    /** Normalizes words in one line. */
    static String line(String typed) {
        String spaced = SPACES.matcher(typed).replaceAll(" ");
        return CONTROLS.matcher(spaced).replaceAll("").strip();
    }

    /** Normalizes words in lines and paragraphs: the line breaks that a form sends differ from the saved ones. */
    static String words(String typed) {
        String broken = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        String clean = CONTROLS.matcher(broken).replaceAll("");
        String trimmed = AROUND_BREAKS.matcher(clean).replaceAll("");
        return MANY_BREAKS.matcher(trimmed).replaceAll("\n\n").strip();
    }
}
