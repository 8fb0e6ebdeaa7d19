package org.investportal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure with all that is known of it.
 *
 * @param way the links to the sector and the indicator
 * @param exact every digit
 * @param qualifier how exactly it was stated, in words
 * @param hard what the true amount cannot be outside of
 * @param usual what a reader assumes
 * @param basis how the period is known
 * @param readings every printed number that the figure was read from
 * @param others the other figures of the indicator
 */
public record FigurePage(
        Head head,
        Frame frame,
        List<Link> way,
        Prose definition,
        FigureRow row,
        String exact,
        String qualifier,
        String hard,
        String usual,
        String basis,
        String nature,
        @Nullable String status,
        List<ReadingLine> readings,
        List<FigureRow> others,
        List<RelatedIndicator> related) {}
