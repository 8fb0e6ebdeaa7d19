package org.investportal.staff.comparison;

/**
 * A piece of words that are compared with others.
 *
 * @param added whether the others have it not
 * @param removed whether only the others have it
 */
record DiffPiece(String text, boolean added, boolean removed) {

    static DiffPiece same(String text) {
        return new DiffPiece(text, false, false);
    }

    static DiffPiece added(String text) {
        return new DiffPiece(text, true, false);
    }

    static DiffPiece removed(String text) {
        return new DiffPiece(text, false, true);
    }
}
