package org.investportal.staff.comparison;

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

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
