package org.investportal.catalogue.coverage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a paragraph, in which all white space is single spaces, into sentences: after {@code . ! ?} and closing
 * quotes, before a space and an upper-case letter, digit, quote or bracket. Abbreviations, initials and semicolons do
 * not end a sentence. The full stops of Chinese always end one, without a space.
 */
final class SentenceSplitter {

    private static final String WORD_STARTS = "(?<![\\p{L}\\p{N}])";
    private static final String TERMINATED = "(?<=[.!?][”’\"'»)\\]]{0,2})";
    private static final String ABBREVIATED = "(?<!" + WORD_STARTS
            + "(?:\\p{Lu}|Co|Ltd|Inc|Corp|Mr|Mrs|Ms|Dr|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
            + "|vs|approx|Fig|Figs|Vol|Art|p|pp)\\.)";
    /** The rule for "No.", which may also end a sentence, so it is an abbreviation only before a number. */
    private static final String NUMBERED = "(?!(?<=" + WORD_STARTS + "(?:No|Nos|no|nos)\\.) \\p{N})";

    private static final String CHINESE_MARKS = "。！？";
    private static final String CHINESE_CLOSINGS = "”’」』）》";
    private static final String CHINESE =
            "(?<=[" + CHINESE_MARKS + "][" + CHINESE_CLOSINGS + "]{0,2})(?![" + CHINESE_MARKS + CHINESE_CLOSINGS + "])";

    private static final Pattern BREAK = Pattern.compile(
            TERMINATED + ABBREVIATED + NUMBERED + " (?=[\\p{Lu}\\p{N}“‘\"'«(\\[])|" + CHINESE + " ?(?=\\S)");

    private SentenceSplitter() {}

    static List<String> of(String paragraph) {
        return List.of(BREAK.split(paragraph));
    }
}
