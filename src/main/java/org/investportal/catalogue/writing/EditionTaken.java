package org.investportal.catalogue.writing;

/** Somebody else published this number first; nothing was written. */
public class EditionTaken extends RuntimeException {

    private EditionTaken(String message, Throwable cause) {
        super(message, cause);
    }

    static EditionTaken of(int edition, Throwable cause) {
        return new EditionTaken(
                "Edition " + edition + " was published by somebody else in the meantime; look at it and publish again.",
                cause);
    }
}
