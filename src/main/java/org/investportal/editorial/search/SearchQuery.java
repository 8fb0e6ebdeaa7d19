package org.investportal.editorial.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Numeral;
import org.investportal.editorial.input.NumberReader;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed to search for.
 *
 * @param words all of them have to occur, in any order
 * @param amount the amount, if all that was typed is one number
 * @param item the id of an item that was named; 0 if none
 * @param change the number of a change that was named; 0 if none
 */
public record SearchQuery(List<Word> words, @Nullable BigDecimal amount, long item, long change) {

    /** The number of characters that are read. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 12;
    private static final Pattern ITEM = Pattern.compile("(?:#|\\[\\[[a-z]+:)?([1-9]\\d{0,17})(?:]])?");
    private static final Pattern CHANGE = Pattern.compile("(?:#|change #?|更改 ?#?)?([1-9]\\d{0,17})");
    private static final Pattern FORM = Pattern.compile(".*/staff(?:/zh)?/content/[a-z]+/([1-9]\\d{0,17})(?:[?#].*)?");
    private static final Pattern OF_CHANGE = Pattern.compile(".*/staff(?:/zh)?/changes/([1-9]\\d{0,17})(?:[/?#].*)?");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://[^/]+)?(/[^?# ]*)(?:[?#].*)?");
    private static final Pattern BEFORE_ADDRESS = Pattern.compile("^(?:/zh(?=/|$))?(?:/editions/\\d+(?=/))?");

    /**
     * A word to find.
     *
     * @param amount the amount, if the word is a number
     */
    public record Word(String text, @Nullable BigDecimal amount) {

        static Word of(String text) {
            return new Word(text, amountOf(text).orElse(null));
        }

        boolean isIn(String part) {
            boolean number = Character.isDigit(text.charAt(0)) && amount != null;
            return number ? SearchText.hasNumber(part, text) : part.contains(text);
        }
    }

    public static SearchQuery of(String typed) {
        String text = SearchText.normal(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        List<Word> words = text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ", -1)).limit(MOST_WORDS).map(Word::of).toList();
        long item = number(ITEM, text).or(() -> number(FORM, text)).orElse(0L);
        long change = number(CHANGE, text).or(() -> number(OF_CHANGE, text)).orElse(0L);
        return new SearchQuery(words, amountOf(text).orElse(null), item, change);
    }

    /** Returns the path in a typed address of the public site, as items have it. */
    static Optional<String> path(String typed) {
        Matcher address = ADDRESS.matcher(typed.strip());
        return address.matches()
                ? Optional.of(BEFORE_ADDRESS.matcher(address.group(1)).replaceFirst(""))
                : Optional.empty();
    }

    SearchQuery of(long wanted) {
        return new SearchQuery(words, amount, wanted, change);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Tells whether the text has all the words, in any order. */
    public boolean matches(String text) {
        String normal = SearchText.normal(text);
        return !isEmpty() && words.stream().allMatch(word -> word.isIn(normal));
    }

    private static Optional<Long> number(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static Optional<BigDecimal> amountOf(String text) {
        return text.codePoints().anyMatch(Character::isDigit)
                ? NumberReader.numeral(text).map(Numeral::amount).map(BigDecimal::stripTrailingZeros)
                : Optional.empty();
    }
}
