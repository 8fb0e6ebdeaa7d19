package org.investportal.staff.content;

import java.time.LocalDate;
import java.util.Set;
import org.investportal.editorial.content.Subject;

/**
 * What a list filters and orders a subject by. What it does not have is empty.
 *
 * @param lastDay of its period; the earliest day if it has none
 * @param changed the edition that changed it last
 */
record FilterableSubject(
        Subject subject,
        String sector,
        String topic,
        String status,
        String year,
        Set<String> sources,
        LocalDate lastDay,
        int changed) {

    /** Returns the values of a filter. */
    Set<String> values(String filter) {
        return switch (filter) {
            case "sector" -> Set.of(sector);
            case "topic" -> Set.of(topic);
            case "status" -> Set.of(status);
            case "year" -> Set.of(year);
            default -> sources;
        };
    }
}
