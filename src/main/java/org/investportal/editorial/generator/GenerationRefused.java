package org.investportal.editorial.generator;

/** Thrown if invented figures cannot be added to the database; its message says why. Nothing was written. */
public final class GenerationRefused extends RuntimeException {

    private GenerationRefused(String message) {
        super(message);
    }

    static GenerationRefused withoutContent() {
        return new GenerationRefused(
                "Nothing was generated, because the database has no shipped content, in whose topics and"
                        + " areas invented figures are. Use a database that began with portal.content=hangzhou.");
    }

    static GenerationRefused forContentNotShipped() {
        return new GenerationRefused(
                "Nothing was generated, because the database has content that did not ship with the"
                        + " portal. Invented figures can only be added to a new database.");
    }
}
