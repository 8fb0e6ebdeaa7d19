package org.investportal.site.compare;

import java.util.List;
import org.investportal.site.part.FigureRow;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The sectors beside each other.
 *
 * @param cautions what keeps them from being simply compared or added
 */
public record SectorComparison(List<Line> lines, List<Caution> cautions) {

    /** A sector with its size, its growth and its share. */
    public record Line(Link sector, List<Cell> cells) {}

    /**
     * One of them.
     *
     * @param row the figure, if there is one
     * @param none what to say where there is none
     * @param instead what is published in its place and is no such figure, if something is
     */
    public record Cell(
            @Nullable FigureRow row, String none, @Nullable FigureRow instead) {}

    /** Cautions about sizes, growth or shares, or about all of them. */
    public record Caution(String about, List<String> said) {}
}
