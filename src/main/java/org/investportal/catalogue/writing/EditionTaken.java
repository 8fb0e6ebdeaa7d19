package org.investportal.catalogue.writing;

/** Thrown if the edition number is already published, or in use by another publication. Nothing was written. */
public class EditionTaken extends RuntimeException {

    private EditionTaken(String message, Throwable cause) {
        super(message, cause);
    }

    static EditionTaken of(int edition, Throwable cause) {
        return new EditionTaken(
                "Another person has published edition " + edition + "; check it and publish again.", cause);
    }

    /** Returns the exception for a number that is in use now; on H2, a transaction waits no longer than the lock timeout. */
    static EditionTaken forTheMoment(int edition, Throwable cause) {
        return new EditionTaken("Another person is publishing edition " + edition + "; try again in a moment.", cause);
    }
}
