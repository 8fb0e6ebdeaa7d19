package org.investportal.reconciliation.finding;

import java.util.List;

/**
 * How a rule came to its verdict, as a sentence to be worded.
 *
 * @param line which of the sentences of the rule
 */
public record Explanation(String line, List<ExplanationArgument> arguments) {

    public static Explanation of(String line, ExplanationArgument... arguments) {
        return new Explanation(line, List.of(arguments));
    }
}
