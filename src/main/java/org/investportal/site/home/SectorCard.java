package org.investportal.site.home;

import org.investportal.appearance.InlineDrawing;
import org.investportal.site.part.BarGroup;
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
 * @param summary its summary; nothing on a card with a number
 */
public record SectorCard(
        Link link,
        InlineDrawing symbol,
        @Nullable FigureRow number,
        @Nullable BarGroup chart,
        Prose summary) {}
