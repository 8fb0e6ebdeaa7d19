package org.investportal.site.check;

import java.util.List;
import org.investportal.site.part.FindingLine;

/**
 * Difference between the check results of two editions.
 *
 * @param caused doubts, and agreements in one reading, that the later one brings
 * @param conflicts the keys of the conflicts between figures among those that the later one brings
 * @param settled doubts that the earlier one has and the later one has not
 */
public record CheckDifference(List<FindingLine> caused, List<String> conflicts, List<FindingLine> settled) {

    public boolean isEmpty() {
        return caused.isEmpty() && settled.isEmpty();
    }
}
