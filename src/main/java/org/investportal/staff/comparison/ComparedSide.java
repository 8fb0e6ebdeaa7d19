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

    private static final int LONGEST = 120;
    private static final int CONTEXT = 40;

    /** Returns the words in a part of a line, with the first piece that differs if there is one; a dash if there are none. */
    String inShort() {
        String all = words.stream().map(DiffPiece::text).collect(joining());
        int same = words.stream()
                .takeWhile(piece -> !piece.added() && !piece.removed())
                .mapToInt(piece -> piece.text().length())
                .sum();
        int from = same == all.length() || same <= CONTEXT ? 0 : same - CONTEXT;
        int to = Math.min(all.length(), from + LONGEST);
        return isEmpty()
                ? "–"
                : (from > 0 ? "…" : "") + all.substring(from, to).strip() + (to < all.length() ? "…" : "");
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
