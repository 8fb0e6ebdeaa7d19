package org.investportal.site.sector;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Topic;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.Paging;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.FigureTable;
import org.investportal.wording.ItemAddress;
import org.investportal.wording.PageText;
import org.investportal.wording.SectorFigureList;

/** Makes the tables of a page of a sector, from the figures that the page lists. */
final class TopicTableFactory {

    private final PageText pageText;
    private final Content content;
    private final ListPage<Figure> listed;
    private final int ofEach;
    private final List<TopicTable> topics;
    private final TopicTable alsoShown;

    /** @param ofEach the largest number of figures of one indicator */
    TopicTableFactory(PageText pageText, long sector, ListPage<Figure> listed, int ofEach) {
        this.pageText = pageText;
        this.content = pageText.content();
        this.listed = listed;
        this.ofEach = ofEach;
        this.topics = SectorFigureList.topics(content, sector)
                .map(topic -> table(ItemAddress.fragment(topic), pageText.name(topic), topic::equals))
                .filter(topic -> !topic.table().rows().isEmpty())
                .toList();
        this.alsoShown = table("also-shown", pageText.message("sector.also-shown"), topic -> topic.sector != sector);
    }

    List<TopicTable> topics() {
        return topics;
    }

    /** Returns the table of indicators whose home is another sector. */
    TopicTable alsoShown() {
        return alsoShown;
    }

    Paging paging() {
        return listed.paging();
    }

    /** Returns the figures that need their notes printed beside them, because a link on paper cannot be followed, in the order of the page. */
    List<FigureRow> noted() {
        return Stream.concat(topics.stream(), Stream.of(alsoShown))
                .flatMap(topic -> topic.table().rows().stream())
                .filter(row -> row.flagged() || row.withdrawn() || row.periodRemark() != null)
                .filter(row -> !row.notes().isEmpty())
                .toList();
    }

    private TopicTable table(String fragment, String name, Predicate<Topic> those) {
        List<Figure> figures = listed.lines().stream()
                .filter(figure -> those.test(topic(figure)))
                .toList();
        FigureRowMapper rows = new FigureRowMapper(pageText);
        FigureTable table = rows.table(figures);
        return new TopicTable(
                fragment,
                name,
                table,
                rows.more(figures.stream().map(figure -> figure.indicator).distinct(), ofEach));
    }

    private Topic topic(Figure figure) {
        return content.get(Topic.class, content.get(Indicator.class, figure.indicator).topic);
    }
}
