package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page asks the database once for each kind of row, from the request to the last byte. */
@ShippedPortal
class StatementsTest {

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
                "/figures/digital-economy-growth/hangzhou/2018-H1",
                "/figures/digital-economy-growth/hangzhou/2018-H1/citation.bib",
                "/figures/digital-economy-growth/hangzhou/2018-H1/citation.json",
                "/sources/industrial-investment-press-release",
                "/editions",
                "/editions/1",
                "/editions/2",
                "/editions/3",
                "/corrections",
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
    void asksOnceForEachKindOfRow(String path) {
        statistics.clear();
        Answer answer = portal.ask("GET", path, "Accept", Portal.BROWSER); // get would give what was fetched before
        assertEquals(200, answer.status());

        List<String> queries = Arrays.asList(statistics.getQueries());
        assertTrue(!queries.isEmpty(), "queries are seen");
        assertEquals(
                List.of(),
                queries.stream()
                        .filter(query -> statistics.getQueryStatistics(query).getExecutionCount() > 1)
                        .toList());
        assertEquals(queries.size(), statistics.getPrepareStatementCount());
    }
}
