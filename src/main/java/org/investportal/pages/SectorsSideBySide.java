package org.investportal.pages;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sectors beside each other.
 *
 * @param cautions what keeps them from being simply compared or added
 */
public record SectorsSideBySide(List<Line> lines, List<String> cautions) {

    /** A sector; what it has no figure of is empty. */
    public record Line(
            Link sector,
            @Nullable FigureRow size,
            @Nullable FigureRow growth,
            @Nullable FigureRow share) {

        public List<@Nullable FigureRow> cells() {
            return Arrays.asList(size, growth, share);
        }
    }
}
