package org.investportal.editorial.generator;

/** Thrown if invented figures cannot be added to the database; its message says why. Nothing was written. */
public final class GenerationRefused extends RuntimeException {

    private GenerationRefused(String message) {
        super(message);
    }

    static GenerationRefused forCount(int most) {
        return new GenerationRefused("The number of figures must be from 1 to " + most + ".");
    }

    static GenerationRefused forContentOfOthers() {
        return new GenerationRefused(
                "Nothing was generated, because the database has content that did not ship with the"
                        + " portal. Invented figures can only be added to a new database.");
    }
}
