package org.investportal.catalogue.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Locator;

/**
 * The text of a source and the numbers in it. Paragraphs are the blocks between blank lines, title and headings
 * included. White space of any kind and length counts as one space, because line breaks have no meaning.
 */
public final class PrintedText {

    public static final PrintedText EMPTY = new PrintedText("");

    /** White space, and the mark that some programs put before a text in UTF-8. */
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\x{feff}]+");

    private final List<List<String>> paragraphs = new ArrayList<>();

    /**
     * A part of a sentence.
     *
     * @param number the place of the number in the sentence, from 1; 0 for the words between numbers
     */
    public record Piece(String text, int number) {}

    public PrintedText(String text) {
        StringBuilder block = new StringBuilder();
        text.lines().map(line -> WHITE.matcher(line).replaceAll(" ").strip()).forEach(line -> {
            if (line.isEmpty()) {
                close(block);
            } else {
                block.append(block.isEmpty() ? "" : " ").append(line);
            }
        });
        close(block);
    }

    private void close(StringBuilder block) {
        if (!block.isEmpty()) {
            paragraphs.add(SentenceSplitter.of(block.toString()));
            block.setLength(0);
        }
    }

    /** Returns the sentences of each paragraph. */
    public List<List<String>> sentences() {
        return Collections.unmodifiableList(paragraphs);
    }

    /** Returns the sentences of the paragraph with that number; none if the text has no such paragraph. */
    public List<String> sentences(int paragraph) {
        return paragraph < 1 || paragraph > paragraphs.size() ? List.of() : paragraphs.get(paragraph - 1);
    }

    /** Returns the sentence in pieces, each number a piece of its own; none if the text has no such sentence. */
    public List<Piece> pieces(int paragraph, int sentence) {
        return pieces(sentence(paragraph, sentence));
    }

    /** Returns the number of characters of the sentence; 0 if the text has no such sentence. */
    public int length(int paragraph, int sentence) {
        return sentence(paragraph, sentence).length();
    }

    private String sentence(int paragraph, int sentence) {
        List<String> sentences = sentences(paragraph);
        return sentence < 1 || sentence > sentences.size() ? "" : sentences.get(sentence - 1);
    }

    /** Returns words in pieces, each number a piece of its own. */
    public static List<Piece> pieces(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        int ordinal = 0;
        for (MatchResult number : NumberTokenizer.in(sentence)) {
            if (number.start() > end) {
                pieces.add(new Piece(sentence.substring(end, number.start()), 0));
            }
            pieces.add(new Piece(number.group(), ++ordinal));
            end = number.end();
        }
        if (end < sentence.length()) {
            pieces.add(new Piece(sentence.substring(end), 0));
        }
        return pieces;
    }

    /** Returns every number, in reading order. */
    public List<PrintedNumber> numbers() {
        List<PrintedNumber> numbers = new ArrayList<>();
        for (int paragraph = 1; paragraph <= paragraphs.size(); paragraph++) {
            List<String> sentences = sentences(paragraph);
            for (int sentence = 1; sentence <= sentences.size(); sentence++) {
                addNumbers(numbers, paragraph, sentence, NumberTokenizer.of(sentences.get(sentence - 1)));
            }
        }
        return numbers;
    }

    private static void addNumbers(List<PrintedNumber> numbers, int paragraph, int sentence, List<String> tokens) {
        for (int ordinal = 1; ordinal <= tokens.size(); ordinal++) {
            numbers.add(new PrintedNumber(new Locator(paragraph, sentence, ordinal), tokens.get(ordinal - 1)));
        }
    }
}
