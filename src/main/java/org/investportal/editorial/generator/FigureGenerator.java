package org.investportal.editorial.generator;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.ItemIdGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Publishes one edition with invented figures, in every topic and in the smallest areas of the shipped content, for tests of large portals. The same number and
 * seed give the same figures.
 */
@Component
public class FigureGenerator {

    private static final Map<Language, String> SUMMARY =
            Map.of(Language.EN, "Invented figures for tests of the portal.", Language.ZH, "用于测试本门户的虚构数据。");

    /** Counts what did not ship with the portal: shipped content always has this author. */
    private static final String COUNT_NOT_SHIPPED = "select count(*) from entry where author_name <> 'The product'";

    private final JdbcClient database;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final ItemIdGenerator ids;

    FigureGenerator(JdbcClient database, Catalogue catalogue, EditionPublisher publisher, ItemIdGenerator ids) {
        this.database = database;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.ids = ids;
    }

    /**
     * Returns the number of the edition that it published.
     *
     * @param count the number of figures, at least 1
     * @throws GenerationRefused if the database has no shipped content, or content that did not ship with the portal
     */
    public int generate(int count, long seed) {
        if (database.sql(COUNT_NOT_SHIPPED).query(Long.class).single() > 0) {
            throw GenerationRefused.forContentNotShipped();
        }
        if (catalogue.current() == 0) {
            throw GenerationRefused.withoutContent();
        }
        Publication publication = publication(count, seed);
        publisher.publish(publication);
        return publication.edition();
    }

    private Publication publication(int count, long seed) {
        Selection shipped = catalogue.at(catalogue.current()).everything();
        Set<Long> containing = shipped.all(Area.class).stream()
                .flatMap(area -> Stream.ofNullable(area.parentId()))
                .collect(Collectors.toSet());
        GeneratedContentBuilder rows = new GeneratedContentBuilder(catalogue.current() + 1, ids);
        new InventedContent(
                        rows,
                        shipped.all(Topic.class).stream().toList(),
                        shipped.all(Area.class).stream()
                                .filter(area -> !containing.contains(area.item()))
                                .toList(),
                        seed)
                .add(count);
        return rows.publication(SUMMARY);
    }
}
