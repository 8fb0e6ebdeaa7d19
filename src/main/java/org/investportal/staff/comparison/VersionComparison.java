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

    /** Returns the first field that differs in one line, such as "Number: 159.2 billion yuan → 160 billion yuan"; empty if none differs. */
    public String firstDifference() {
        return fields.stream()
                .filter(ComparedField::differs)
                .findFirst()
                .map(ComparedField::inShort)
                .orElse("");
    }

    /** Returns the number for use in messages. */
    public String count() {
        return String.valueOf(differing);
    }
}
