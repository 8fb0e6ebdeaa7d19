package org.investportal.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture of one figure.
 *
 * @param title all that it says, shown when it is pointed at, tapped or focused
 * @param href the page of the figure
 * @param label the value beside it; none where there is no room
 */
public record Mark(String title, String href, List<Stroke> strokes, @Nullable Label label) {}
