package org.investportal.catalogue.coverage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.catalogue.value.Locator;

/**
 * Finds quoted words in a text. White space, quotation marks and invisible characters are ignored. Case, full-width forms and kinds of hyphens and dashes make no
 * difference. The text is read once, however many words are searched for.
 */
public final class QuotationFinder {

    private static final String QUOTATION_MARKS = "\"'‘’‚‛“”„‟«»‹›「」『』〝〞〟";
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";
    private static final int LAST_PLAIN = 0x7f;

    private final StringBuilder letters = new StringBuilder();
    private final BitSet beginnings = new BitSet();
    private final BitSet ends = new BitSet();

    /** The places between numerals of Chinese numbers. Digits are letters of one word, so that they are not cut anyway. */
    private final BitSet insideNumbers = new BitSet();

    private final NavigableMap<Integer, Locator> sentences = new TreeMap<>();
    private final NavigableMap<Integer, PrintedNumber> numbers = new TreeMap<>();

    /**
     * A place where the quoted words are printed.
     *
     * @param sentence the first number of the sentence in which they begin, whether the sentence has a number or not
     * @param numbers the numbers that begin in the words
     */
    public record Match(Locator sentence, List<PrintedNumber> numbers) {}

    public QuotationFinder(PrintedText text) {
        for (int paragraph = 1; paragraph <= text.sentences().size(); paragraph++) {
            for (int sentence = 1; sentence <= text.sentences(paragraph).size(); sentence++) {
                add(text, new Locator(paragraph, sentence, 1));
            }
        }
    }

    private void add(PrintedText text, Locator place) {
        sentences.put(letters.length(), place);
        String sentence = text.sentences(place.paragraph()).get(place.sentence() - 1);
        int at = 0;
        for (PrintedText.Piece piece : text.pieces(place.paragraph(), place.sentence())) {
            if (piece.number() > 0) {
                numbers.put(
                        letters.length(),
                        new PrintedNumber(
                                new Locator(place.paragraph(), place.sentence(), piece.number()), piece.text()));
            }
            int begin = letters.length();
            int end = at + piece.text().length();
            while (at < end) {
                at = add(sentence, at);
            }
            if (piece.number() > 0) {
                IntStream.range(begin + 1, letters.length())
                        .filter(inside -> isNumeral(inside - 1) && isNumeral(inside))
                        .forEach(insideNumbers::set);
            }
        }
    }

    /** Adds the character at that index and returns the index of the next one. */
    private int add(String sentence, int at) {
        int code = sentence.codePointAt(at);
        int next = at + Character.charCount(code);
        String alike = alike(code);
        if (!alike.isEmpty()) {
            beginnings.set(letters.length(), LetterMatcher.isBetweenWords(sentence, at));
            letters.append(alike);
            ends.set(letters.length(), LetterMatcher.isBetweenWords(sentence, next));
        }
        return next;
    }

    /** Returns the places of the words in reading order, without overlaps; none if the words have no letter and no digit. */
    public List<Match> in(String words) {
        List<Match> matches = new ArrayList<>();
        String alike = alike(words);
        int at = alike.codePoints().anyMatch(Character::isLetterOrDigit) ? letters.indexOf(alike) : -1;
        while (at >= 0) {
            int end = at + alike.length();
            boolean whole = isBoundary(beginnings, at) && isBoundary(ends, end);
            if (whole) {
                matches.add(new Match(
                        sentences.floorEntry(at).getValue(),
                        List.copyOf(numbers.subMap(at, end).values())));
            }
            at = letters.indexOf(alike, whole ? end : at + 1);
        }
        return matches;
    }

    /** Tells whether quoted words may begin or end here: neither a number nor a word is cut. */
    private boolean isBoundary(BitSet betweenWords, int at) {
        return betweenWords.get(at) && !insideNumbers.get(at);
    }

    private boolean isNumeral(int at) {
        return NUMERALS.indexOf(letters.charAt(at)) >= 0;
    }

    private static String alike(String words) {
        StringBuilder alike = new StringBuilder();
        words.codePoints().forEach(code -> alike.append(alike(code)));
        return alike.toString();
    }

    /** Returns the same characters for characters that differ only in case or typesetting; empty for those that are ignored. */
    private static String alike(int code) {
        String plain = code <= LAST_PLAIN
                ? Character.toString(code)
                : Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD);
        StringBuilder alike = new StringBuilder();
        plain.codePoints()
                .filter(part -> !isIgnored(part))
                .map(part -> isDash(part) ? '-' : LetterMatcher.alike(part))
                .forEach(alike::appendCodePoint);
        return alike.toString();
    }

    private static boolean isIgnored(int code) {
        int type = Character.getType(code);
        return LetterMatcher.alike(code) == ' '
                || type == Character.FORMAT
                || type == Character.CONTROL
                || QUOTATION_MARKS.indexOf(code) >= 0;
    }

    private static boolean isDash(int code) {
        return Character.getType(code) == Character.DASH_PUNCTUATION || code == '−';
    }
}
