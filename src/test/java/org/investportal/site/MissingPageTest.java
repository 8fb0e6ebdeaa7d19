package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ShippedPortal
class MissingPageTest {

    private final Portal portal;
    private final JsonMapper json;

    MissingPageTest(Portal portal, JsonMapper json) {
        this.portal = portal;
        this.json = json;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/error",
                "/sectors/nothing",
                "/sectors/about",
                "/sources/nothing",
                "/figures/nothing",
                "/figures/gdp/hangzhou",
                "/figures/gdp-growth/nowhere",
                "/figures/gdp/hangzhou/2018-H1",
                "/figures/gdp/hangzhou/not-a-period/target",
                "/css/nothing.css",
                "/data/nothing.csv"
            })
    void offersLinks(String path) {
        Answer answer = portal.get(path);
        Document page = answer.html();

        assertEquals(404, answer.status());
        assertEquals("text/html", answer.mediaType());
        assertEquals("Page not found", page.select("h1").text());
        assertTrue(page.select("main a[href^=/sectors/]").size() == 3, "a link to every sector");
        assertEquals(1, page.select("meta[name=robots][content=noindex]").size());
        assertEquals(0, page.select("link[rel=canonical]").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/xml", "image/png", "*/*", "not a type", "text/html;q=x"})
    void tellsMachinesByProblemDetails(String accepted) {
        Answer answer = portal.ask("GET", "/sectors/nothing", "Accept", accepted);
        JsonNode problem = json.readTree(answer.body());

        assertEquals(404, answer.status());
        assertEquals("application/problem+json", answer.mediaType());
        assertEquals(404, problem.get("status").asInt());
        assertEquals("Not Found", problem.get("title").asString());
        assertEquals("/sectors/nothing", problem.get("instance").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {Portal.BROWSER, "application/json"})
    void doesNotShowInternals(String accepted) {
        String body =
                portal.ask("GET", "/sectors/nothing", "Accept", accepted).body().toLowerCase(Locale.ROOT);

        for (String inside : List.of("exception", "org.investportal", "springframework", "edition 1 has", "tomcat")) {
            assertFalse(body.contains(inside), inside);
        }
    }

    @ParameterizedTest
    @CsvSource({"/sectors/%E6%9D%AD%E5%B7%9E%20%7B, /sectors/%E6%9D%AD%E5%B7%9E%20%7B", "//nothing, /nothing", "//, /"})
    void problemDetailsHaveAValidInstance(String target, String instance) throws IOException {
        String answer = RawRequest.get(portal.port(), target, "application/json");

        assertTrue(answer.contains("\"instance\":\"" + instance + "\""), answer);
    }
}
