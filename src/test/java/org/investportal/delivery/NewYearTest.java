package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.investportal.discovery.ComparedPages;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Portal;
import org.investportal.portal.Served;
import org.investportal.portal.WholePortal;
import org.investportal.staff.MovedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** When a year begins, pages state greater ages, and the sitemap tells crawlers which pages. */
@WholePortal
@Fixtures(value = ComparedPages.class, settings = "portal.page-changes.enabled=true")
class NewYearTest {

    private static final String FIGURE = "/figures/biopharmaceutical-output-value/hangzhou/2017";
    private static final String SECTOR = "/sectors/biomedicine";

    private final Portal portal;
    private final MovedClock clock;

    NewYearTest(Portal portal, MovedClock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @Test
    void changesTheAgesOfFigures() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate next = today.plusYears(1).withDayOfYear(1);
        Served before = Served.at(portal, FIGURE);
        String glossary = lastModified("/glossary");
        String sector = lastModified(SECTOR);
        assertThat(Served.at(portal, FIGURE, "If-None-Match", before.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(before.text()).contains(today.getYear() - 2017 + " years ago");

        clock.forward(Duration.between(
                clock.instant(), next.atStartOfDay(ZoneOffset.UTC).toInstant()));

        Served after = Served.at(portal, FIGURE, "If-None-Match", before.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text()).contains(next.getYear() - 2017 + " years ago");
        assertThat(lastModified(FIGURE)).isEqualTo(next + "T00:00:00Z");
        assertThat(lastModified("/figures/digital-economy-growth/hangzhou/2018-H1"))
                .isEqualTo(next + "T00:00:00Z");
        assertThat(lastModified("/figures/ai-startups-financed/hangzhou/undated"))
                .isNotEqualTo(next + "T00:00:00Z");
        assertThat(lastModified("/glossary")).isEqualTo(glossary);
        assertThat(lastModified(SECTOR)).isEqualTo(sector);
    }

    private String lastModified(String path) {
        return sitemap().select("url").stream()
                .filter(url -> url.expectFirst("loc").text().equals("http://localhost:" + portal.port() + path))
                .map(url -> url.expectFirst("lastmod"))
                .map(Element::text)
                .findFirst()
                .orElseThrow();
    }

    private Document sitemap() {
        return Jsoup.parse(portal.ask("GET", "/sitemaps/1.xml").body(), Parser.xmlParser());
    }
}
