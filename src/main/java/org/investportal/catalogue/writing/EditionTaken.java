package org.investportal.catalogue.writing;

/** Somebody else has this number, by a publication or, for as long as it is looked at, by a preview; nothing was written. */
public class EditionTaken extends RuntimeException {

    private EditionTaken(String message, Throwable cause) {
        super(message, cause);
    }

    static EditionTaken of(int edition, Throwable cause) {
        return new EditionTaken(
                "Edition " + edition + " was published by somebody else in the meantime; look at it and publish again.",
                cause);
    }

    /** On H2, where nobody waits longer than its lock timeout. */
    static EditionTaken forTheMoment(int edition, Throwable cause) {
        return new EditionTaken(
                "Somebody else is publishing or looking at edition " + edition + " just now; try again in a moment.",
                cause);
    }
}
