package org.investportal.site.home;

import org.investportal.serving.Link;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.SectorSymbol;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A sector on the home page.
 *
 * @param symbol its drawing
 * @param number its first headline figure; null if it has none
 * @param summary its summary; nothing on a card with a number
 */
public record SectorCard(
        Link link, SectorSymbol symbol, @Nullable FigureRow number, Prose summary) {}
