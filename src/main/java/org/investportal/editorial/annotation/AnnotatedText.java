package org.investportal.editorial.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.proposal.NumberProposal;
import org.investportal.editorial.proposal.SentenceProposal;
import org.jspecify.annotations.Nullable;

/** The text of a document in paragraphs, sentences and numbers, with what the rules propose for each number. */
public final class AnnotatedText {

    private final List<List<DocumentSentence>> paragraphs = new ArrayList<>();
    private final NavigableMap<Locator, String> numbers = new TreeMap<>();
    private final Map<Locator, NumberProposal> proposals = new TreeMap<>();

    /**
     * A part of a sentence.
     *
     * @param place the place of the number; empty for the words between numbers
     */
    public record SentencePiece(String text, @Nullable Locator place) {}

    /** A sentence, with each number as a piece of its own. */
    public record DocumentSentence(int paragraph, int number, List<SentencePiece> pieces) {}

    AnnotatedText(String text, List<SentenceProposal> proposed) {
        PrintedText printed = new PrintedText(text);
        for (int paragraph = 1; paragraph <= printed.sentences().size(); paragraph++) {
            paragraphs.add(sentences(printed, paragraph));
        }
        proposed.stream()
                .flatMap(sentence -> sentence.numbers().stream())
                .forEach(number -> proposals.put(number.number().at(), number));
    }

    private List<DocumentSentence> sentences(PrintedText printed, int paragraph) {
        List<DocumentSentence> sentences = new ArrayList<>();
        int count = printed.sentences(paragraph).size();
        for (int sentence = 1; sentence <= count; sentence++) {
            List<SentencePiece> pieces = new ArrayList<>();
            for (PrintedText.Piece piece : printed.pieces(paragraph, sentence)) {
                Locator place = piece.number() == 0 ? null : new Locator(paragraph, sentence, piece.number());
                pieces.add(new SentencePiece(piece.text(), place));
                if (place != null) {
                    numbers.put(place, piece.text());
                }
            }
            sentences.add(new DocumentSentence(paragraph, sentence, pieces));
        }
        return sentences;
    }

    public List<List<DocumentSentence>> paragraphs() {
        return paragraphs;
    }

    /** Returns every number as printed, in reading order. */
    public NavigableMap<Locator, String> numbers() {
        return numbers;
    }

    public DocumentSentence sentence(Locator place) {
        return paragraphs.get(place.paragraph() - 1).get(place.sentence() - 1);
    }

    /** Returns what is proposed for a number; empty if its sentence is too long for the rules. */
    public Optional<NumberProposal> proposal(Locator place) {
        return Optional.ofNullable(proposals.get(place));
    }
}
