package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.investportal.delivery.InternalClient;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that asks too often is asked to wait, in the words of the description. */
@WholePortal
@Fixtures(settings = "portal.api.requests-per-minute=3")
@TestInstance(Lifecycle.PER_CLASS)
class ApiLimitTest {

    private static final String UNITS = "/api/v1/units";

    private final Portal portal;
    private final InternalClient internal;

    /** Read while that is not refused. */
    private final DescribedApi described;

    ApiLimitTest(Portal portal, InternalClient internal) {
        this.portal = portal;
        this.internal = internal;
        this.described = DescribedApi.of(portal);
    }

    @Test
    void isAskedToWait() {
        for (int more = 0; more < 3; more++) {
            portal.ask("GET", UNITS);
        }
        Answer answer = portal.ask("GET", UNITS);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 21);
        assertThat(answer.header("RateLimit")).isNotEmpty();
        assertThat(answer.header("RateLimit-Policy")).isNotEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(described.mistakes(answer)).isEmpty();
        assertThat(portal.ask("HEAD", "/zh/api/v1/units").status()).isEqualTo(429);
        assertThat(portal.ask("GET", "/api").status()).isEqualTo(200);
    }

    /** The controllers read the decoded path. */
    @Test
    void anEncodedAddressCounts() {
        assertThat(portal.ask("GET", "/%61pi/v1/units").header("RateLimit")).isNotEmpty();
    }

    @Test
    void whatThePortalPreparesDoesNotCount() {
        InternalClient.Answer answer = internal.get(UNITS, null, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().headerNames()).doesNotContain("RateLimit");
    }

    /** A refusal must not hold a thread until a body comes. */
    @Test
    void theBodyOfARefusedRequestIsNotRead() throws IOException {
        for (int more = 0; more < 3; more++) {
            portal.ask("GET", UNITS);
        }
        String answer = RawRequest.send(
                portal.port(), "GET " + UNITS + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n");

        assertThat(RawRequest.status(answer)).isEqualTo(429);
        assertThat(RawRequest.header(answer, "Connection")).isEqualTo("close");
    }

    /** What is made for each request is counted apart from the API, and pages that are kept are not counted. */
    @Test
    void aReaderOfTooManySearchesIsAskedToWaitInItsLanguage() {
        for (int more = 0; more < 3; more++) {
            portal.ask("GET", "/search?q=robot");
        }
        Answer refused = portal.ask("GET", "/zh/search?q=robot", "Accept", Portal.BROWSER);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.html().select("h1").text()).isEqualTo("访问过于频繁");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 21);
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Answer machine = portal.ask("GET", "/search/suggestions?q=robot", "Accept", "application/json");
        assertThat(machine.status()).isEqualTo(429);
        assertThat(machine.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=robot",
                "/%73earch?q=robot",
                "/zh/search/suggestions?q=r",
                "/compare?figures=a,b",
                "/compare/chart.png?figures=a,b",
                "/data/editions/2/changes.csv?from=1",
                "/data/editions/2/%63hanges.json",
                "/preview/guess",
                "/figures/digital-economy-added-value/hangzhou/2018-H1/citation.bib",
                "/zh/editions/1/figures/digital-economy-added-value/hangzhou/2018-H1/citation.json"
            })
    void searchesComparisonsCitationsAndPreviewsAreLimitedTogether(String path) {
        for (int more = 0; more < 3; more++) {
            portal.ask("GET", "/search?q=robot");
        }
        assertThat(portal.ask("GET", path).status()).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/data/editions/1/changes.csv", "/figures", "/enquire"})
    void otherPagesAreNotLimited(String path) {
        for (int more = 0; more < 5; more++) {
            assertThat(portal.ask("GET", path).status()).isNotEqualTo(429);
        }
    }
}
