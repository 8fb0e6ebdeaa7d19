package org.investportal.staff.comparison;

import java.util.List;

/**
 * Versions of one thing, field by field.
 *
 * @param fields those that are shown
 * @param differing how many differ
 * @param all whether those that are the same are shown, too
 */
public record VersionComparison(List<ComparedField> fields, int differing, boolean all) {

    /** Returns the number for use in messages. */
    public String count() {
        return String.valueOf(differing);
    }
}
