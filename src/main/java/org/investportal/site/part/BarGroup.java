package org.investportal.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars that begin at zero, one for each figure.
 *
 * @param caption what they have in common
 */
public record BarGroup(String caption, List<Bar> bars) {

    /**
     * A bar for one figure.
     *
     * @param name what distinguishes the figure from the others; of a single one what its whole is, or null
     * @param length as a percentage of the width
     * @param onWhole whether the width is the whole that the figure is a part of
     */
    public record Bar(FigureRow row, @Nullable String name, String length, boolean onWhole) {}
}
