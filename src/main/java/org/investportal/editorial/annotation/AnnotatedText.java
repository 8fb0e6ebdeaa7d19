package org.investportal.editorial.annotation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.proposal.NumberProposal;
import org.investportal.editorial.proposal.SentenceProposal;
import org.jspecify.annotations.Nullable;

/** The text of a document in paragraphs, sentences and numbers, with what the rules propose for each number. */
public final class AnnotatedText {

    /** The text of a document whose text was removed. */
    static final AnnotatedText NONE = new AnnotatedText(List.of(), Map.of());

    private final List<List<DocumentSentence>> paragraphs;
    private final NavigableMap<Locator, String> numbers = new TreeMap<>();
    private final Map<Locator, NumberProposal> proposals;

    /**
     * A part of a sentence.
     *
     * @param place the place of the number; empty for the words between numbers
     */
    public record SentencePiece(String text, @Nullable Locator place) {}

    /** A sentence, with each number as a piece of its own. */
    public record DocumentSentence(int paragraph, int number, List<SentencePiece> pieces) {

        private String plain() {
            return pieces.stream().map(SentencePiece::text).collect(joining());
        }

        private DocumentSentence masked() {
            return new DocumentSentence(paragraph, number, List.of(new SentencePiece(Suppression.MARK, null)));
        }
    }

    private AnnotatedText(List<List<DocumentSentence>> paragraphs, Map<Locator, NumberProposal> proposals) {
        this.paragraphs = paragraphs;
        this.proposals = proposals;
        paragraphs.stream()
                .flatMap(List::stream)
                .flatMap(sentence -> sentence.pieces().stream())
                .forEach(piece -> {
                    if (piece.place() != null) {
                        numbers.put(piece.place(), piece.text());
                    }
                });
    }

    static AnnotatedText of(String text, List<SentenceProposal> proposed) {
        PrintedText printed = new PrintedText(text);
        List<List<DocumentSentence>> paragraphs = new ArrayList<>();
        for (int paragraph = 1; paragraph <= printed.sentences().size(); paragraph++) {
            paragraphs.add(sentences(printed, paragraph));
        }
        Map<Locator, NumberProposal> proposals = new TreeMap<>();
        proposed.stream()
                .flatMap(sentence -> sentence.numbers().stream())
                .forEach(number -> proposals.put(number.number().at(), number));
        return new AnnotatedText(paragraphs, proposals);
    }

    private static List<DocumentSentence> sentences(PrintedText printed, int paragraph) {
        List<DocumentSentence> sentences = new ArrayList<>();
        int count = printed.sentences(paragraph).size();
        for (int sentence = 1; sentence <= count; sentence++) {
            List<SentencePiece> pieces = new ArrayList<>();
            for (PrintedText.Piece piece : printed.pieces(paragraph, sentence)) {
                Locator place = piece.number() == 0 ? null : new Locator(paragraph, sentence, piece.number());
                pieces.add(new SentencePiece(piece.text(), place));
            }
            sentences.add(new DocumentSentence(paragraph, sentence, pieces));
        }
        return sentences;
    }

    /** Returns the text with a mark for each sentence with suppressed words. Words that are longer than a sentence hide the paragraph, or all of the text. */
    AnnotatedText masked(HiddenWordFilter hidden) {
        if (hidden.isNothing()) {
            return this;
        }
        List<List<DocumentSentence>> shown =
                paragraphs.stream().map(sentences -> masked(sentences, hidden)).toList();
        if (hidden.isSaidIn(plain(shown))) {
            shown = paragraphs.stream().map(AnnotatedText::masked).toList();
        }
        return shown.equals(paragraphs) ? this : new AnnotatedText(shown, proposals);
    }

    private static List<DocumentSentence> masked(List<DocumentSentence> sentences, HiddenWordFilter hidden) {
        List<DocumentSentence> shown = sentences.stream()
                .map(sentence -> hidden.isSaidIn(sentence.plain()) ? sentence.masked() : sentence)
                .toList();
        return hidden.isSaidIn(paragraph(shown)) ? masked(sentences) : shown;
    }

    private static List<DocumentSentence> masked(List<DocumentSentence> sentences) {
        return sentences.stream().map(DocumentSentence::masked).toList();
    }

    /** Returns the text in paragraphs, without its original layout. */
    String plain() {
        return plain(paragraphs);
    }

    private static String plain(List<List<DocumentSentence>> paragraphs) {
        return paragraphs.stream().map(AnnotatedText::paragraph).collect(joining("\n\n"));
    }

    private static String paragraph(List<DocumentSentence> sentences) {
        return sentences.stream().map(DocumentSentence::plain).collect(joining(" "));
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
