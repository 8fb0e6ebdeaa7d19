package org.investportal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a comparison.
 *
 * @param count how many figures, in words
 * @param cut that there are more than are shown, if there are
 * @param without the indicators that have no figure among them
 * @param address where it can be found again
 * @param csv its figures as a file
 */
public record Compared(
        String count,
        @Nullable String cut,
        List<Group> groups,
        List<String> without,
        Link address,
        String csv) {

    /**
     * Figures that may be shown in one picture.
     *
     * @param apart why it is kept apart from groups above it
     * @param picture of its figures, whose rows are its table
     * @param noPicture why there is none
     */
    public record Group(String fragment, String heading, List<String> apart, @Nullable ChartPanel picture, @Nullable String noPicture, List<FigureRow> rows) {}

    public boolean isApart() {
        return groups.size() > 1;
    }
}
