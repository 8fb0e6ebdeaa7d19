package org.investportal.staff.documents;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence: words, or a number with its state.
 *
 * @param href the address that chooses the number; none for words
 * @param state the state of the number, as a class of the style sheet
 * @param sign a sign for the state
 * @param meaning the state in words
 */
record NumberMark(
        String text,
        @Nullable String href,
        @Nullable String state,
        @Nullable String sign,
        @Nullable String meaning,
        boolean chosen) {

    static NumberMark words(String text) {
        return new NumberMark(text, null, null, null, null, false);
    }
}
