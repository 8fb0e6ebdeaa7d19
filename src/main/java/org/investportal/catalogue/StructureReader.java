package org.investportal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds what indicators hang in: sectors, topics, relations, areas, sources, pages, headlines. */
@Component
class StructureReader {

    private final Pages pages;
    private final Sectors sectors;
    private final Topics topics;
    private final Areas areas;
    private final Sources sources;
    private final Relations relations;
    private final Headlines headlines;

    StructureReader(
            Pages pages,
            Sectors sectors,
            Topics topics,
            Areas areas,
            Sources sources,
            Relations relations,
            Headlines headlines) {
        this.pages = pages;
        this.sectors = sectors;
        this.topics = topics;
        this.areas = areas;
        this.sources = sources;
        this.relations = relations;
        this.headlines = headlines;
    }

    void addEvery(Selection selection) {
        int edition = selection.edition();
        selection.add(Page.class, pages.at(edition));
        selection.add(Sector.class, sectors.at(edition));
        selection.add(Topic.class, topics.at(edition));
        selection.add(Area.class, areas.at(edition));
        selection.add(Source.class, sources.at(edition));
        selection.add(Relation.class, relations.at(edition));
        selection.add(Headline.class, headlines.at(edition));
    }

    /** What figures hang in, without what is only for people. */
    void addBones(Selection selection) {
        selection.add(Topic.class, topics.at(selection.edition()));
        selection.add(Area.class, areas.at(selection.edition()));
        selection.add(Relation.class, relations.at(selection.edition()));
    }

    /** Answers the items whose words are wanted. */
    List<Long> addTo(Selection selection, List<Indicator> wanted) {
        int edition = selection.edition();
        List<Long> topicIds = wanted.stream().map(Indicator::topicId).distinct().toList();
        List<Row> worded = new ArrayList<>();
        worded.addAll(selection.add(Page.class, pages.at(edition)));
        worded.addAll(selection.add(Sector.class, sectors.at(edition)));
        worded.addAll(selection.add(Topic.class, topics.at(edition, topicIds)));
        worded.addAll(selection.add(Area.class, areas.at(edition)));
        worded.addAll(selection.add(Source.class, sources.at(edition)));
        List<Relation> related =
                selection.add(Relation.class, relations.touching(edition, SelectionReader.items(wanted)));
        selection.add(Headline.class, headlines.at(edition));
        List<Long> items = SelectionReader.items(worded);
        related.forEach(relation -> items.addAll(wholes(relation)));
        return items;
    }

    /** What a share is of is named beside it, also where it is at home in another sector. */
    private static List<Long> wholes(Relation relation) {
        return Stream.of(relation.ofId(), relation.wholeId())
                .filter(Objects::nonNull)
                .toList();
    }
}
