package org.investportal.catalogue.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Locator;

/**
 * The text of a source and the numbers in it. Paragraphs are the blocks between blank lines, title and headings
 * included. White space of any kind and length counts as one space, because line breaks have no meaning.
 */
final class PrintedText {

    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    private final List<String> paragraphs = new ArrayList<>();

    PrintedText(String text) {
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
            paragraphs.add(block.toString());
            block.setLength(0);
        }
    }

    /** Returns the sentences of each paragraph. */
    List<List<String>> sentences() {
        return paragraphs.stream().map(SentenceSplitter::of).toList();
    }

    /** Returns every number, in reading order. */
    List<PrintedNumber> numbers() {
        List<PrintedNumber> numbers = new ArrayList<>();
        for (int paragraph = 1; paragraph <= paragraphs.size(); paragraph++) {
            List<String> sentences = SentenceSplitter.of(paragraphs.get(paragraph - 1));
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
