package org.investportal.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mark of one figure in a picture.
 *
 * @param figure the item of the figure
 * @param href the address of the page of the figure
 * @param title the full text of the mark
 * @param tip the title in lines, shown when the mark is pointed at, tapped or focused
 * @param ground the path of the background behind the tip
 * @param label the value beside the mark; null if there is no room
 */
public record Mark(
        long figure,
        String href,
        String title,
        Label tip,
        String ground,
        List<Stroke> strokes,
        @Nullable Label label) {}
