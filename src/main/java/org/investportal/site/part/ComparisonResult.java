package org.investportal.site.part;

import java.util.List;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Result of a comparison.
 *
 * @param count how many figures, in words
 * @param cut that there are more than are shown, if there are
 * @param without the indicators that have no figure among them
 * @param address where it can be found again
 * @param csv its figures as a file, those that are not shown as well
 */
public record ComparisonResult(
        String count, @Nullable String cut, List<Group> groups, List<String> without, Link address, Link csv) {

    /**
     * Figures that may be compared with each other.
     *
     * @param apart why it is kept apart from groups above it
     * @param notAdded that its figures must not be added up, and why; null if they may be, or if no reader would add them
     */
    public record Group(
            String fragment,
            String heading,
            List<String> apart,
            @Nullable String notAdded,
            Pictures pictures,
            FigureTable table) {}

    /**
     * The pictures of a group, whose table stands below them.
     *
     * @param notTogether why there is none of all its figures, if there is none
     */
    public record Pictures(
            List<ChartPanel> panels, @Nullable String notTogether) {}

    public boolean isApart() {
        return groups.size() > 1;
    }
}
