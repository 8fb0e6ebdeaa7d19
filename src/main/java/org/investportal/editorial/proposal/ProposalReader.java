package org.investportal.editorial.proposal;

import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.coverage.PrintedText;

/** Reads a text and proposes what each number of it means. The work grows with the length of the text; sentences that are too long for a sentence get no proposals. */
public final class ProposalReader {

    /** In characters. */
    public static final int LONGEST_TEXT = 100_000;

    private static final int LONGEST_SENTENCE = 4_000;

    /** In numbers of a sentence: a sentence with more is a table, and the time grows with the square of their number. */
    static final int MOST_IN_A_SENTENCE = 200;

    private static final int MOST_OF_A_LOCATOR = 99_999;

    private final ProposalContext context;

    public ProposalReader(ProposalContext context) {
        this.context = context;
    }

    /**
     * Returns all sentences in reading order, with and without numbers.
     *
     * @throws IllegalArgumentException if the text is longer than {@link #LONGEST_TEXT}
     */
    public List<SentenceProposal> read(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("The text has more than " + LONGEST_TEXT + " characters");
        }
        PrintedText printed = new PrintedText(text);
        List<SentenceProposal> sentences = new ArrayList<>();
        ReadingState state = new ReadingState();
        int paragraphs = Math.min(printed.sentences().size(), MOST_OF_A_LOCATOR);
        for (int paragraph = 1; paragraph <= paragraphs; paragraph++) {
            state.enter(paragraph);
            int most = Math.min(printed.sentences(paragraph).size(), MOST_OF_A_LOCATOR);
            for (int sentence = 1; sentence <= most; sentence++) {
                sentences.add(sentence(printed, state, paragraph, sentence));
            }
        }
        return sentences;
    }

    private SentenceProposal sentence(PrintedText printed, ReadingState state, int paragraph, int sentence) {
        String text = printed.sentences(paragraph).get(sentence - 1);
        if (text.length() > LONGEST_SENTENCE) {
            return new SentenceProposal(paragraph, sentence, text, List.of());
        }
        SentenceScan scan = SentenceScan.of(text, printed.pieces(paragraph, sentence));
        if (scan.tokens().size() > MOST_IN_A_SENTENCE) {
            return new SentenceProposal(paragraph, sentence, text, List.of());
        }
        List<NumberProposal> numbers = new SentenceProposalFactory(context, state, scan, paragraph, sentence).numbers();
        return new SentenceProposal(paragraph, sentence, text, numbers);
    }
}
