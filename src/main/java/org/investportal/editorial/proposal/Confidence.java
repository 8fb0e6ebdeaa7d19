package org.investportal.editorial.proposal;

import org.investportal.catalogue.value.Coded;

/** How sure the rules are of a field that they propose. They are never certain: what is printed beside a number can still be about another one. */
public enum Confidence implements Coded {
    /** The sentence says it; another meaning is possible, so a person compares it with the text. */
    LIKELY,
    /** The rules had to choose, or took it from an earlier sentence. */
    GUESS
}
