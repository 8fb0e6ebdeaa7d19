package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.web.ConcurrencyLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs and scripts of other sites read the API, and load again only what changed. */
@ConfiguredPortal
class ApiDeliveryTest {

    private static final String SECTORS = "/api/v1/sectors";

    private final Portal portal;
    private final RequestThrottle throttle;

    ApiDeliveryTest(Portal portal, RequestThrottle throttle) {
        this.portal = portal;
        this.throttle = throttle;
    }

    /** Caches in front of the portal do not keep the answers. */
    @ParameterizedTest
    @ValueSource(strings = {SECTORS, "/api/v1/figures", "/api/v1/figures?status=normal", "/zh/api/v1/units"})
    void answersHaveAStrongTagAndAreForTheClientAlone(String path) {
        Answer answer = portal.get(path);
        String tag = answer.header("ETag");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(tag).startsWith("\"");
        assertThat(portal.ask("GET", path, "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void parametersAreNotMistakenForThoseOfAnotherAnswer() {
        String one = portal.ask("GET", "/api/v1/figures?limit=1").body();
        String two = portal.ask("GET", "/api/v1/figures?limit=2").body();

        assertThat(one).isNotEqualTo(two);
        assertThat(portal.ask("GET", "/api/v1/figures").body()).isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTORS, "/api/v1/figures?limit=0", "/api/v1/nothing"})
    void scriptsOfOtherSitesMayRead(String path) {
        assertThat(portal.ask("GET", path).header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(portal.ask("HEAD", path).header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void nothingElseIsAllowed(String method) {
        Answer answer = portal.ask(method, SECTORS, "Origin", "https://elsewhere.example");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    /** A browser asks before it sends the tag of an answer that a script has. */
    @Test
    void scriptsOfOtherSitesMayCompareTags() {
        Answer answer = preflight("GET", "if-none-match");
        Answer ofFile = preflight("/zh/data/figures.csv", "GET", "if-none-match");

        assertThat(ofFile.status()).isEqualTo(200);
        for (String name : List.of("Origin", "Methods", "Headers")) {
            assertThat(ofFile.header("Access-Control-Allow-" + name))
                    .isEqualTo(answer.header("Access-Control-Allow-" + name));
        }

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET,HEAD");
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("if-none-match");
        assertThat(preflight("DELETE", "if-none-match").status()).isEqualTo(403);
        assertThat(preflight("GET", "authorization").status()).isEqualTo(403);
    }

    private Answer preflight(String method, String header) {
        return preflight(SECTORS, method, header);
    }

    private Answer preflight(String path, String method, String header) {
        return portal.ask(
                "OPTIONS",
                path,
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                method,
                "Access-Control-Request-Headers",
                header);
    }

    @Test
    void pagesAreNotForScriptsOfOtherSites() {
        assertThat(portal.ask("GET", "/api").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    /** The second answer is a kept one. */
    @Test
    void everyAnswerSaysWhatIsLeft() {
        assertThat(portal.ask("GET", SECTORS).header("RateLimit-Policy")).isEqualTo("\"default\";q=600;w=60");
        Answer kept = portal.ask("GET", SECTORS);

        assertThat(kept.headers().allValues("RateLimit")).hasSize(1);
        assertThat(kept.header("RateLimit")).matches("\"default\";r=\\d+;t=\\d+");
        assertThat(portal.ask("GET", "/data/checks.json").header("RateLimit")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1, /api", "/zh/api/v1, /zh/api"})
    void theBeginningOfAllAddressesLeadsToThePage(String path, String page) {
        Answer answer = portal.ask("GET", path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(page);
        assertThat(answer.header("RateLimit")).isNotEmpty();
    }

    @Test
    void errorsNameTheirLanguage() {
        assertThat(portal.ask("GET", "/api/v1/nothing").header("Content-Language"))
                .startsWith("en");
        assertThat(portal.ask("GET", "/zh/api/v1/nothing").header("Content-Language"))
                .startsWith("zh");
    }

    @Test
    void errorsAreForTheClientAlone() {
        assertThat(portal.ask("GET", "/api/v1/nothing").header("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(portal.ask("GET", "/api/v1/figures?limit=0").header("Cache-Control"))
                .isEqualTo("no-cache, private");
    }

    @Test
    void aSearchIsKeptNowhere() {
        assertThat(portal.untilItCanBeSearched()
                        .ask("GET", "/api/v1/search?q=robot")
                        .header("Cache-Control"))
                .isEqualTo("no-store");
    }

    /** It is the same search as that of the pages. */
    @Test
    void aThirdSearchAtATimeOfOneNetworkIsAskedToWait() {
        portal.untilItCanBeSearched();
        ConcurrencyLimit places = throttle.places("127.0.0.1");
        assertThat(places.enter()).isTrue();
        assertThat(places.enter()).isTrue();
        try {
            assertThat(portal.ask("GET", "/api/v1/search?q=robot").status()).isEqualTo(429);
            assertThat(portal.ask("GET", "/search?q=robot").status()).isEqualTo(429);
            assertThat(portal.ask("GET", "/").status()).isEqualTo(200);
        } finally {
            places.leave();
            places.leave();
        }
        assertThat(portal.ask("GET", "/search?q=robot").status()).isEqualTo(200);
    }
}
