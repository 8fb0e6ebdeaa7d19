package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ShippedPortal
class FailedPageTest {

    private final Portal portal;
    private final JsonMapper json;

    FailedPageTest(Portal portal, JsonMapper json) {
        this.portal = portal;
        this.json = json;
    }

    @Test
    void tellsPeopleWhatToDoNext() {
        Answer answer = portal.get(Portal.FAULTY);
        Document page = answer.html();

        assertEquals(500, answer.status());
        assertEquals("There is a problem with this site", page.select("h1").text());
        assertEquals("/", page.select("main a").attr("href"));
        assertEquals(1, page.select("meta[name=robots][content=noindex]").size());
    }

    @Test
    void givesMachinesNoDetails() {
        Answer answer = portal.ask("GET", Portal.FAULTY, "Accept", "application/json");
        JsonNode problem = json.readTree(answer.body());

        assertEquals(500, answer.status());
        assertEquals("application/problem+json", answer.mediaType());
        assertEquals(Set.of("instance", "status", "title"), new TreeSet<>(problem.propertyNames()));
        assertEquals("Internal Server Error", problem.get("title").asString());
    }

    /** Programs expect problem details, even if they accept what a browser accepts. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1" + Portal.FAULTY, "/zh/api/v1" + Portal.FAULTY})
    void givesProgramsThatReadTheApiProblemDetails(String path) {
        Answer answer = portal.get(path);

        assertEquals(500, answer.status());
        assertEquals("application/problem+json", answer.mediaType());
        assertEquals(path, json.readTree(answer.body()).get("instance").asString());
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
    }

    /** Otherwise a cut file would look like a whole one. */
    @ParameterizedTest
    @ValueSource(strings = {Portal.BROWSER, "*/*"})
    void isNotEndedAsIfItWereWhole(String accepted) {
        assertThrows(UncheckedIOException.class, () -> portal.ask("GET", Portal.FAULTY_LATE, "Accept", accepted));
    }

    @ParameterizedTest
    @ValueSource(strings = {Portal.BROWSER, "application/json", "*/*", "text/plain"})
    void doesNotShowTheCause(String accepted) {
        String body =
                portal.ask("GET", Portal.FAULTY, "Accept", accepted).body().toLowerCase(Locale.ROOT);

        for (String inside : List.of(Portal.SECRET, "exception", "org.investportal", "springframework", "tomcat")) {
            assertFalse(body.contains(inside), inside);
        }
    }
}
