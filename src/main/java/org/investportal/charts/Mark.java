package org.investportal.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture of one figure.
 *
 * @param figure the item of the figure
 * @param href the page of the figure
 * @param title all that it says
 * @param tip the same in lines, shown when the mark is pointed at, tapped or focused
 * @param ground what lies behind those
 * @param label the value beside it; none where there is no room
 */
public record Mark(
        long figure,
        String href,
        String title,
        Label tip,
        String ground,
        List<Stroke> strokes,
        @Nullable Label label) {}
