package org.investportal.editorial.edition;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Conflicts between figures that somebody saw and wants to publish nevertheless.
 *
 * @param keys which, as their findings name them
 * @param reason why
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
