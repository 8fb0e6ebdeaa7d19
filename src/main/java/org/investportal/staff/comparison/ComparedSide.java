package org.investportal.staff.comparison;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison of a field.
 *
 * @param heading which of them it is
 * @param words as readers see it, in pieces
 * @param data the field as it is kept; nothing where that is the same
 */
record ComparedSide(
        String heading, List<DiffPiece> words, @Nullable List<DiffPiece> data) {

    /** The words without marks. */
    String inShort() {
        return words.stream().map(DiffPiece::text).collect(joining());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
