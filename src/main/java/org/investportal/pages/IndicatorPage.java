package org.investportal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with all its figures and what it is related to.
 *
 * @param ranking among whom it ranks, only of a rank
 */
public record IndicatorPage(
        Head head,
        Frame frame,
        Link sector,
        String topic,
        String name,
        Prose definition,
        String measure,
        String unit,
        @Nullable String ranking,
        List<NoteLine> notes,
        List<FigureRow> rows,
        List<RelatedIndicator> related) {}
