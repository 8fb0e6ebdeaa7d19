package org.investportal.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.catalogue.value.Numeral;

/**
 * What a reader has typed so far. Each word and the digits of each number may go on. The number of words and numbers is bounded.
 *
 * @param text all of it, as whole names are compared
 * @param words words in Latin letters, in lower case, and Chinese characters in a row
 */
record TypedPrefix(String text, List<TypedQuery.Word> words, List<NumberInText> numbers) {

    private static final int MOST_WORDS = 8;
    private static final int MOST_NUMBERS = 2;

    private static final SearchAnalyzer WHOLE_WORDS = SearchAnalyzer.ofWholeWords();
    private static final Pattern DIGITS = Pattern.compile("[\\d.,]+");

    static TypedPrefix of(String typed) {
        String text = NumberInText.plain(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        List<NumberInText> numbers = NumberInText.in(text).stream()
                .filter(number -> isAlone(text, number))
                .limit(MOST_NUMBERS)
                .toList();
        List<TypedQuery.Word> words = words(withoutNumbers(text, numbers));
        int last = words.size() - 1;
        List<TypedQuery.Word> needed = IntStream.rangeClosed(0, last)
                .filter(at -> at < last
                        ? !QueryReader.isIgnored(words.get(at).text())
                        : numbers.isEmpty() || !beginsScale(words.get(at)))
                .mapToObj(words::get)
                .limit(MOST_WORDS)
                .toList();
        return new TypedPrefix(LetterMatcher.alike(typed), needed, numbers);
    }

    /** Tells whether the number is written in digits and is no part of a name such as 5G and Top20. */
    private static boolean isAlone(String text, NumberInText number) {
        return Character.isDigit(text.charAt(number.start()))
                && !isLatin(text, number.start() - 1)
                && !isLatin(text, number.end());
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.isLetter(text.charAt(at))
                && !Character.isIdeographic(text.charAt(at));
    }

    private static String withoutNumbers(String text, List<NumberInText> numbers) {
        StringBuilder rest = new StringBuilder(text);
        numbers.forEach(
                number -> rest.replace(number.start(), number.end(), " ".repeat(number.end() - number.start())));
        return rest.toString();
    }

    private static List<TypedQuery.Word> words(String text) {
        List<TypedQuery.Word> words = new ArrayList<>();
        int end = -1;
        for (SearchAnalyzer.Token token : WHOLE_WORDS.tokens(text)) {
            TypedQuery.Word word = new TypedQuery.Word(token.term(), List.of(token.term()));
            int last = words.size() - 1;
            if (token.start() == end
                    && word.isChinese()
                    && last >= 0
                    && words.get(last).isChinese()) {
                words.set(last, words.get(last).with(word));
            } else if (!DIGITS.matcher(token.term()).matches()) {
                words.add(word);
            }
            end = token.end();
        }
        return words;
    }

    /** Tells whether the word is the beginning of one for a power of ten, which belongs to the number. */
    private static boolean beginsScale(TypedQuery.Word word) {
        return Numeral.scaleWords().stream().anyMatch(scale -> scale.startsWith(word.text()));
    }

    boolean isEmpty() {
        return words.isEmpty() && numbers.isEmpty();
    }

    /** Tells whether one figure of an indicator is asked for rather than its others. */
    boolean hasNumber() {
        return !numbers.isEmpty();
    }
}
