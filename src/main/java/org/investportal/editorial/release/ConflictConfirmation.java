package org.investportal.editorial.release;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The confirmation of conflicts between figures that a person saw and wants to publish nevertheless.
 *
 * @param keys the keys of the conflicts, as their findings name them
 * @param reason the reason of that person
 */
public record ConflictConfirmation(Set<String> keys, String reason) {

    private static final String SEPARATOR = "\n";

    static Set<String> keys(@Nullable String stored) {
        return stored == null ? Set.of() : Set.of(stored.split(SEPARATOR, -1));
    }

    String stored() {
        return String.join(SEPARATOR, new TreeSet<>(keys));
    }
}
