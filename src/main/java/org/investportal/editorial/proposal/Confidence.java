package org.investportal.editorial.proposal;

import org.investportal.catalogue.value.Coded;

/** How sure the rules are of a field that they propose. */
public enum Confidence implements Coded {
    /** The text says it beside the number. */
    CERTAIN,
    /** The sentence says it, and another meaning is possible. */
    LIKELY,
    /** The rules had to choose, or took it from an earlier sentence. */
    GUESS;

    /** Returns the less sure of both. */
    Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
