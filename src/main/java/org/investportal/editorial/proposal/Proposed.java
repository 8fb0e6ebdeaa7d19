package org.investportal.editorial.proposal;

/** A proposed value of a field, and how sure the rules are of it. */
public record Proposed<T>(T value, Confidence confidence) {

    static <T> Proposed<T> likely(T value) {
        return new Proposed<>(value, Confidence.LIKELY);
    }

    static <T> Proposed<T> guess(T value) {
        return new Proposed<>(value, Confidence.GUESS);
    }
}
