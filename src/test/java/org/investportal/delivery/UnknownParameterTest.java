package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters that a public address does not have lead to the address without them, so that there is one address for each answer that caches may keep. */
@ShippedPortal
class UnknownParameterTest {

    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";

    private final Portal portal;

    UnknownParameterTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        "/?utm_source=a, /",
        "/zh?fbclid=a, /zh",
        "/about?utm_source=a&utm_source=b, /about",
        "/zh/about?gclid=1, /zh/about",
        "/about?&&, /about",
        "/about?page=2, /about",
        "/about/?x=1, /about/",
        "/checks?page=1&x=1, /checks?page=1",
        "/checks?page=1&page=2, /checks?page=1",
        "/checks?p%61ge=1, /checks",
        "/checks?page=01, /checks",
        "/checks?page=%201, /checks",
        "/zh/figures?x=1&page=2, /zh/figures?page=2",
        FIGURE + "?x, " + FIGURE,
        "/embed" + FIGURE + "?x=//elsewhere.example, /embed" + FIGURE,
        "/data/figures.csv?_=123, /data/figures.csv",
        "/zh/data/figures.csv?page=2, /zh/data/figures.csv",
        "/sitemap.xml?x=1, /sitemap.xml",
        "/css/site.css?x=1, /css/site.css",
        "/api?x=1, /api",
        "/api/v1/openapi.json?x=1, /api/v1/openapi.json",
        "/zh/api/v1/openapi.json?x=1, /zh/api/v1/openapi.json",
        "/search?utm_medium=a&q=robot+arm&q=b, /search?q=robot+arm",
        "/search/suggestions?q=rob&x=1, /search/suggestions?q=rob",
        "/compare?utm_source=x&indicator=b&indicator=a, /compare?indicator=b&indicator=a",
        "/zh/compare/chart.svg?indicator=gdp&x=1, /zh/compare/chart.svg?indicator=gdp",
        "/data/editions/2/changes.csv?from=1&from=2, /data/editions/2/changes.csv?from=1",
        "/data/editions/2/changes.csv?from=1&x=1, /data/editions/2/changes.csv?from=1",
        "/enquire?sector=biomedicine&utm_campaign=a, /enquire?sector=biomedicine",
        "/zh/report?utm_source=a&figure=" + FIGURE + ", /zh/report?figure=" + FIGURE,
        "/watch?gclid=a&figure=" + FIGURE + ", /watch?figure=" + FIGURE
    })
    void areLeftOutOfTheAddress(String asked, String address) {
        for (String method : new String[] {"GET", "HEAD"}) {
            Answer answer = portal.ask(method, asked, "Accept", Portal.BROWSER);

            assertThat(answer.status()).as(asked).isEqualTo(302);
            assertThat(answer.header("Location")).isEqualTo(address);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThat(portal.ask("GET", address, "Accept", Portal.BROWSER).status())
                .isNotEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/checks?page=1",
                "/search?q=a&sector=biomedicine&measure=&area=hangzhou&period=2018&page=1",
                "/enquire?need=a%20b&about=" + FIGURE + "&sector=biomedicine",
                "/data/editions/2/changes.json?from=1",
                "/api/v1/units?x=1",
                "/staff?x=1",
                "/staff/login?x=1",
                "/preview/nothing/site/?x=1",
                "//elsewhere.example/?x=1",
                "/%2F/elsewhere.example?x=1"
            })
    void otherRequestsAreNotRedirected(String address) {
        assertThat(portal.ask("GET", address, "Accept", Portal.BROWSER).header("Location"))
                .doesNotContain("elsewhere")
                .isIn("", "/staff/login", "/staff/login?next=%2Fstaff%3Fx%3D1");
        assertThat(portal.ask("POST", address, "Accept", Portal.BROWSER).status())
                .isNotEqualTo(302);
    }

    /** The spellings of one address are as many as copies that a cache could keep. */
    @ParameterizedTest
    @ValueSource(strings = {"/%61bout", "/%61bout?x=1", "/data/f%69gures.csv", "/compare?indicator=%20a"})
    void noCacheKeepsTheAnswerAtAnotherSpelling(String address) {
        assertThat(portal.ask("GET", address, "Accept", Portal.BROWSER).header("Cache-Control"))
                .startsWith("no-");
    }
}
