package org.investportal.site.sector;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.site.part.FigureRow;

/** Those figures of a page that paper must not show without what is noted on them: nobody can follow a link there. */
final class NotedFigureFinder {

    private NotedFigureFinder() {}

    /** In the order of the page. */
    static List<FigureRow> of(List<TopicTable> topics, List<FigureRow> alsoShown) {
        return Stream.concat(topics.stream().flatMap(topic -> topic.rows().stream()), alsoShown.stream())
                .filter(row -> row.flagged() || row.withdrawn() || row.periodRemark() != null)
                .filter(row -> !row.notes().isEmpty())
                .toList();
    }
}
