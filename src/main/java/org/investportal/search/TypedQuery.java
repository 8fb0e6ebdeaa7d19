package org.investportal.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader typed, in words and numbers.
 *
 * @param text all of it, as whole names are compared
 */
record TypedQuery(String text, List<Word> words, List<NumberInText> numbers) {

    /**
     * A word to find.
     *
     * @param text the word as it was typed, in lower case
     * @param terms its stem, or the characters of a Chinese word
     * @param parts what to look for if the index lacks the word
     */
    record Word(String text, List<String> terms, List<Word> parts) {

        Word(String text, List<String> terms) {
            this(text, terms, List.of());
        }

        /** Returns both words as one. */
        Word with(Word next) {
            String between = isChinese() && next.isChinese() ? "" : " ";
            return new Word(
                    text + between + next.text,
                    Stream.concat(terms.stream(), next.terms.stream()).toList());
        }

        /** Returns whether the word is a single Chinese character. */
        boolean isCharacter() {
            return isChinese() && terms.size() == 1;
        }

        boolean isChinese() {
            return Character.isIdeographic(text.codePointAt(0));
        }
    }

    boolean isEmpty() {
        return words.isEmpty() && numbers.isEmpty();
    }
}
