package org.investportal.staff.usage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subjects that refer to a subject.
 *
 * @param summary how many there are, as a sentence
 * @param more how many are not listed; null if all are
 */
public record UseList(
        String summary, List<UseLine> lines, @Nullable String more) {

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
