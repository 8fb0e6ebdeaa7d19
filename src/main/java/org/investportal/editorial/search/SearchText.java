package org.investportal.editorial.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts texts and queries into one form, so that letter case and wide or raised characters make no difference. */
final class SearchText {

    private static final Pattern GROUPS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

    private SearchText() {}

    static String normal(String text) {
        return Normalizer.normalize(text, Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * Tells whether the number occurs in the text as the beginning of a number: 8,543 is found in 8,543,100, but not in 18,543. It is also found
     * if only one of the two has commas between its thousands.
     */
    static boolean hasNumber(String text, String number) {
        return begins(text, number) || begins(ungrouped(text), ungrouped(number));
    }

    private static String ungrouped(String text) {
        return GROUPS.matcher(text).replaceAll("");
    }

    private static boolean begins(String text, String number) {
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean begins = at == 0 || !isInNumber(text, at - 1);
            if (begins && (end == text.length() || !Character.isDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInNumber(String text, int at) {
        char before = text.charAt(at);
        boolean separator = before == '.' || before == ',';
        return Character.isDigit(before) || (separator && at > 0 && Character.isDigit(text.charAt(at - 1)));
    }
}
