package org.investportal.staff.comparison;

/**
 * A piece of words that are compared with others.
 *
 * @param added whether the others have it not
 * @param removed whether only the others have it
 */
record Piece(String text, boolean added, boolean removed) {

    static Piece same(String text) {
        return new Piece(text, false, false);
    }

    static Piece added(String text) {
        return new Piece(text, true, false);
    }

    static Piece removed(String text) {
        return new Piece(text, false, true);
    }
}
