package org.investportal.reconciliation.finding;

import java.util.List;

/**
 * The reasoning of a rule for its verdict, as a sentence to be worded.
 *
 * @param line the code of the sentence, one of those of the rule
 * @param isInWidestRanges whether the figures fit only in their widest ranges
 */
public record Explanation(String line, List<ExplanationArgument> arguments, boolean isInWidestRanges) {

    public Explanation(String line, List<ExplanationArgument> arguments) {
        this(line, arguments, false);
    }

    public static Explanation of(String line, ExplanationArgument... arguments) {
        return new Explanation(line, List.of(arguments));
    }

    public Explanation inWidestRanges(boolean widest) {
        return new Explanation(line, arguments, widest);
    }
}
