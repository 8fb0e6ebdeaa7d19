package org.investportal.reconciliation.finding;

import java.util.List;

/**
 * The reasoning of a rule for its verdict, as a sentence to be worded.
 *
 * @param line the code of the sentence, one of those of the rule
 */
public record Explanation(String line, List<ExplanationArgument> arguments) {

    public static Explanation of(String line, ExplanationArgument... arguments) {
        return new Explanation(line, List.of(arguments));
    }
}
