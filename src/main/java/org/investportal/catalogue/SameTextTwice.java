package org.investportal.catalogue;

/** Thrown if two texts would stand for the same field of the same item in the same language. */
public class SameTextTwice extends RuntimeException {

    private SameTextTwice(String message) {
        super(message);
    }

    static SameTextTwice of(long one, long other) {
        return new SameTextTwice(
                "Texts " + one + " and " + other + " have the same item, field and language; change the existing one.");
    }
}
