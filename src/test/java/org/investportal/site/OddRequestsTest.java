package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ShippedPortal
@ExtendWith(OutputCaptureExtension.class)
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
        assertEquals("This page cannot be shown", page.html().select("h1").text());
        assertTrue(page.header("Allow").contains("GET"), "says what is allowed: " + page.headers());
        assertEquals(405, problem.status());
        assertEquals("application/problem+json", problem.mediaType());
    }

    @Test
    void anUnknownMethodIsRefused() {
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
    void acceptHeadersDoNotChangeTheFormat(String accepted) {
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

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing",
        "GET, /zh/nothing",
        "GET, /faulty",
        "POST, /about",
        "GET, /error",
        "GET, /sectors/%2e%2e/x"
    })
    void negotiatedAnswersHaveVary(String method, String path) {
        Answer page = portal.ask(method, path, "Accept", Portal.BROWSER);
        Answer problem = portal.ask(method, path, "Accept", "application/json");

        assertNotEquals(page.mediaType(), problem.mediaType());
        for (Answer answer : List.of(page, problem)) {
            assertTrue(
                    Pattern.compile("[, ]+")
                            .splitAsStream(String.join(",", answer.headers().allValues("Vary")))
                            .anyMatch("accept"::equalsIgnoreCase),
                    () -> "of " + answer.headers());
        }
    }

    /** Anybody could fill the log with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/zh", "/about", "/nothing", "/staff", "/staff/login", "/css/site.css", "/data/checks.json"
            })
    void invalidAcceptHeadersAreNotLogged(String path, CapturedOutput output) {
        portal.ask("GET", path, "Accept", "not a type");
        portal.ask("GET", path, "Accept", ";");

        assertEquals(
                List.of(),
                output.getAll().lines().filter(line -> line.contains("Accept")).toList());
    }
}
