package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public pages need no database but for the past, of which they ask once for each kind of row. */
@ShippedPortal
class StatementsTest {

    /** Asked by each node to follow the others. */
    private static final List<String> EVERY_SECOND = List.of("max(e.number)", "from Suppression s");

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
                "/compare/chart.svg?indicator=cultural-industry-added-value",
                "/data/checks.json",
                "/data/figures.csv",
                "/data/figures/cultural-industry-added-value.csv",
                "/data/sectors/culture-fashion.csv",
                "/sitemap.xml",
                "/sitemaps/1.xml"
            })
    void readsTheCurrentEditionInMemory(String path) {
        assertEquals(List.of(), queries(path));
    }

    /** These show rows that no longer hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/digital-economy-growth/hangzhou/2018-H1",
                "/figures/digital-economy-growth/hangzhou/2018-H1/citation.json",
                "/figures/digital-economy-growth/hangzhou/2018-H1/citation.bib",
                "/editions/1",
                "/editions/2",
                "/editions/3",
                "/corrections"
            })
    void takesOneStatementForEachKindOfPastRow(String path) {
        List<String> queries = queries(path);
        assertTrue(!queries.isEmpty(), "queries are seen");
        assertEquals(
                List.of(),
                queries.stream()
                        .filter(query -> statistics.getQueryStatistics(query).getExecutionCount() > 1)
                        .toList());
    }

    /** What the second request asks the database; the first one may read the edition. */
    private List<String> queries(String path) {
        assertEquals(200, status(path));
        statistics.clear();
        assertEquals(200, status(path));
        return Arrays.stream(statistics.getQueries())
                .filter(query -> EVERY_SECOND.stream().noneMatch(query::contains))
                .toList();
    }

    private int status(String path) {
        return portal.ask("GET", path, "Accept", Portal.BROWSER).status(); // get would give what was fetched before
    }
}
