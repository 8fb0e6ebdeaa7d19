package org.investportal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sectors beside each other.
 *
 * @param cautions what keeps them from being simply compared or added
 */
public record SectorsSideBySide(List<Line> lines, List<String> cautions) {

    /** A sector with its size, its growth and its share. */
    public record Line(Link sector, List<Cell> cells) {}

    /**
     * One of them.
     *
     * @param row the figure, if there is one
     * @param none what to say where there is none
     */
    public record Cell(@Nullable FigureRow row, String none) {}
}
