package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ShippedPortal
class OddRequestsTest {

    private static final String SECTOR = "/sectors/biomedicine";

    private final Portal portal;

    OddRequestsTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /",
        "PUT, /sectors/biomedicine",
        "DELETE, /about",
        "PATCH, /css/base.css",
        "POST, /data/figures.csv"
    })
    void methodsThatChangeThingsAreNotAllowed(String method, String path) {
        Answer page = portal.ask(method, path, "Accept", Portal.BROWSER);
        Answer problem = portal.ask(method, path, "Accept", "application/json");

        assertEquals(405, page.status());
        assertEquals("This cannot be shown", page.html().select("h1").text());
        assertTrue(page.header("Allow").contains("GET"), "says what is allowed: " + page.headers());
        assertEquals(405, problem.status());
        assertEquals("application/problem+json", problem.mediaType());
    }

    @Test
    void aMethodThatNobodyKnowsIsRefused() {
        assertEquals(400, portal.ask("FOLD", "/", "Accept", Portal.BROWSER).status());
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        Answer head = portal.ask("HEAD", SECTOR, "Accept", Portal.BROWSER);

        assertEquals(200, head.status());
        assertEquals("", head.body());
        assertEquals(portal.get(SECTOR).header("Content-Type"), head.header("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a type", "a/b;q=x", ";", "*", "image/png", "application/json", "text/html;q=0", "/"})
    void whateverIsAcceptedThereIsOneFormOfEach(String accepted) {
        assertAll(
                () -> assertEquals(
                        200, portal.ask("GET", SECTOR, "Accept", accepted).status()),
                () -> assertEquals(
                        200,
                        portal.ask("GET", "/data/figures.csv", "Accept", accepted)
                                .status()),
                () -> assertEquals(
                        200,
                        portal.ask("GET", "/sitemap.xml", "Accept", accepted).status()),
                () -> assertEquals(
                        200,
                        portal.ask("GET", "/robots.txt", "Accept", accepted).status()));
    }
}
