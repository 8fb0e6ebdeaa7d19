package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public pages of the current edition and of past ones are made from memory. */
@ShippedPortal
class StatementsTest {

    /** Asked by each node to follow the others. */
    private static final List<String> EVERY_SECOND =
            List.of("max(e.number)", "from Suppression s", "from SourceText t order by", "count(*) from SelfCheckRun");

    private final Portal portal;
    private final Statistics statistics;

    StatementsTest(Portal portal, EntityManagerFactory entities) {
        this.portal = portal;
        this.statistics = entities.unwrap(SessionFactory.class).getStatistics();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/sectors/biomedicine",
                "/sectors/culture-fashion",
                "/figures/gdp",
                "/figures/cultural-industry-added-value",
                "/sources/industrial-investment-press-release",
                "/editions",
                "/checks",
                "/compare",
                "/compare?indicator=cultural-industry-added-value&indicator=digital-economy-share-of-gdp",
                "/compare/figures.csv?indicator=cultural-industry-added-value",
                "/glossary",
                "/figures",
                "/zh/figures",
                "/data",
                "/compare/chart.svg?indicator=cultural-industry-added-value",
                "/data/checks.json",
                "/data/figures.csv",
                "/data/figures/cultural-industry-added-value.csv",
                "/data/sectors/culture-fashion.csv",
                "/sitemap.xml",
                "/sitemaps/1.xml",
                "/figures/digital-economy-growth/hangzhou/2018-H1",
                "/figures/digital-economy-growth/hangzhou/2018-H1/citation.json",
                "/figures/digital-economy-growth/hangzhou/2018-H1/citation.bib",
                "/editions/2/figures/digital-economy-growth/hangzhou/2018-H1",
                "/corrections"
            })
    void readsPublishedContentInMemory(String path) {
        assertEquals(List.of(), queries(path));
    }

    /** Returns the database queries of the second request; the first one may read the edition. */
    /** Jobs in the background may ask the database at the same moment. A page that asks does so each time. */
    private List<String> queries(String path) {
        return Stream.generate(() -> queriesOnce(path))
                .limit(3)
                .filter(List::isEmpty)
                .findFirst()
                .orElseGet(() -> queriesOnce(path));
    }

    private List<String> queriesOnce(String path) {
        assertEquals(200, status(path));
        statistics.clear();
        assertEquals(200, status(path));
        return Arrays.stream(statistics.getQueries())
                .filter(query -> EVERY_SECOND.stream().noneMatch(query::contains))
                .toList();
    }

    private int status(String path) {
        return portal.ask("GET", path, "Accept", Portal.BROWSER).status(); // get would return the answer fetched before
    }
}
