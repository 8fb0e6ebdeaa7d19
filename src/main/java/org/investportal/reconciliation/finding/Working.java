package org.investportal.reconciliation.finding;

import java.util.List;

/**
 * How a rule came to its verdict, as a sentence to be worded.
 *
 * @param line which of the sentences of the rule
 */
public record Working(String line, List<Argument> arguments) {

    public static Working of(String line, Argument... arguments) {
        return new Working(line, List.of(arguments));
    }
}
