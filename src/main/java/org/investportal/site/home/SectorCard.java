package org.investportal.site.home;

import java.util.List;
import org.investportal.appearance.InlineDrawing;
import org.investportal.site.part.FigureRow;
import org.investportal.web.Link;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A sector on the home page.
 *
 * @param symbol its drawing
 * @param number its first headline figure; null if it has none
 * @param chart a picture of its headline figures; null if none of them can be drawn
 * @param summary its summary, for a card without a number
 */
public record SectorCard(
        Link link,
        InlineDrawing symbol,
        @Nullable FigureRow number,
        @Nullable BarGroup chart,
        Prose summary) {

    /**
     * Bars that begin at zero, one for each figure.
     *
     * @param caption what they have in common
     */
    public record BarGroup(String caption, List<Bar> bars) {}

    /**
     * A bar for one figure.
     *
     * @param name what distinguishes the figure from the others; null for a single one
     * @param length as a percentage of the width
     * @param onWhole whether the width is the whole that the figure is a share of
     */
    public record Bar(FigureRow row, @Nullable String name, String length, boolean onWhole) {}
}
