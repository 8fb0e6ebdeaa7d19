package org.investportal.site.sector;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.site.part.FigureRow;

/** Finds the figures of a page that need their notes printed beside them, because a link on paper cannot be followed. */
final class NotedFigureFinder {

    private NotedFigureFinder() {}

    /** Returns the figures in the order of the page. */
    static List<FigureRow> of(List<TopicTable> topics, List<FigureRow> alsoShown) {
        return Stream.concat(topics.stream().flatMap(topic -> topic.rows().stream()), alsoShown.stream())
                .filter(row -> row.flagged() || row.withdrawn() || row.periodRemark() != null)
                .filter(row -> !row.notes().isEmpty())
                .toList();
    }
}
