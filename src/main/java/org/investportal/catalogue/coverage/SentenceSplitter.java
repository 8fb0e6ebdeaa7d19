package org.investportal.catalogue.coverage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a paragraph, its white space single spaces, parts into sentences: after {@code . ! ?} and closing quotes, before
 * a space and an upper-case letter, digit, quote or bracket. Neither an abbreviation nor an initial ends a sentence, nor
 * does a semicolon.
 */
final class SentenceSplitter {

    private static final String WORD_STARTS = "(?<![\\p{L}\\p{N}])";
    private static final String TERMINATED = "(?<=[.!?][”’\"'»)\\]]{0,2})";
    private static final String ABBREVIATED = "(?<!" + WORD_STARTS
            + "(?:\\p{Lu}|Co|Ltd|Inc|Corp|Mr|Mrs|Ms|Dr|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
            + "|vs|approx|Fig|Figs|Vol|Art|p|pp)\\.)";
    /** "No." may end a sentence as well, so a number has to follow. */
    private static final String NUMBERED = "(?!(?<=" + WORD_STARTS + "(?:No|Nos|no|nos)\\.) \\p{N})";

    private static final Pattern BREAK =
            Pattern.compile(TERMINATED + ABBREVIATED + NUMBERED + " (?=[\\p{Lu}\\p{N}“‘\"'«(\\[])");

    private SentenceSplitter() {}

    static List<String> of(String paragraph) {
        return List.of(BREAK.split(paragraph));
    }
}
