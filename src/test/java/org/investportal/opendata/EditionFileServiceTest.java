package org.investportal.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Sha256;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ConfiguredPortal
class EditionFileServiceTest {

    private static final String MANIFEST = "/data/editions/" + SecondEdition.NUMBER + "/manifest.json";
    private static final int NEXT = SecondEdition.NUMBER + 1;
    private static final String ITEMS = "/data/editions/" + SecondEdition.NUMBER + "/items.jsonl";

    private final Portal portal;
    private final JsonMapper json;

    EditionFileServiceTest(Portal portal, JsonMapper json) {
        this.portal = portal;
        this.json = json;
    }

    @ParameterizedTest
    @CsvSource({MANIFEST + ", application/json", ITEMS + ", application/jsonl"})
    void areRevalidatedByTheirHash(String path, String type) {
        Answer answer = portal.get(path);
        String tag = answer.header("ETag");

        assertEquals(200, answer.status());
        assertEquals(type, answer.mediaType());
        assertEquals("no-cache, public", answer.header("Cache-Control"));
        assertEquals("\"" + Sha256.of(answer.body()) + "\"", tag);
        Answer again = portal.ask("GET", path, "If-None-Match", tag);
        assertEquals(304, again.status());
        assertEquals("", again.body());
        assertEquals(200, portal.ask("GET", path, "If-None-Match", "\"other\"").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/editions/" + NEXT + "/manifest.json",
                "/data/editions/" + NEXT + "/items.jsonl",
                "/data/editions/0/manifest.json",
                "/data/editions/01/items.jsonl",
                "/data/editions/1000000000/manifest.json",
                "/data/editions/1000000000/items.jsonl",
                "/data/editions/last/manifest.json"
            })
    void unknownEditionsAreNotFound(String path) {
        for (String accepted : List.of("*/*", "application/json", "application/jsonl")) {
            Answer answer = portal.ask("GET", path, "Accept", accepted);

            assertEquals(404, answer.status(), accepted);
            assertEquals("application/problem+json", answer.mediaType(), accepted);
            assertEquals(path, json.readTree(answer.body()).get("instance").stringValue());
        }
        assertEquals("text/html", portal.get(path).mediaType());
    }

    @Test
    void haveALineForEachItemOfTheManifest() {
        JsonNode manifest = json.readTree(portal.get(MANIFEST).body());
        String items = portal.get(ITEMS).body();

        assertEquals(SecondEdition.NUMBER, manifest.get("edition").intValue());
        assertEquals(2, manifest.get("form").intValue());
        assertEquals(
                json.readTree(portal.get("/data/editions/" + Shipped.EDITION + "/manifest.json")
                                .body())
                        .get("hash"),
                manifest.get("previous"));
        assertTrue(items.endsWith("\n"));
        assertEquals(manifest.get("items").size(), items.lines().count());
    }

    @Test
    void hideSuppressedTextsWithAMark() {
        JsonNode manifest = json.readTree(portal.get(MANIFEST).body());
        String items = portal.get(ITEMS).body();
        String suppressed = manifest.get("suppressed").get(0).stringValue();

        assertEquals(1, manifest.get("suppressed").size());
        assertFalse(items.contains(SecondEdition.SUPPRESSED));
        assertTrue(items.contains("{\"item\":\"" + suppressed + "\",\"sha256\":\""
                + manifest.get("items").get(suppressed).stringValue() + "\",\"suppressed\":true}\n"));
        assertTrue(items.contains(SecondEdition.REWORDED));
    }

    @Test
    void areLinkedFromThePageOfTheEditionWithTheirLimits() {
        assertEquals(
                List.of(MANIFEST, ITEMS),
                portal.page("/editions/" + SecondEdition.NUMBER)
                        .select("section[aria-labelledby=verify] a")
                        .eachAttr("href"));
        assertTrue(
                portal.page("/editions/1")
                        .select("section[aria-labelledby=verify]")
                        .text()
                        .contains(
                                "Anyone who controls the database of the site can alter the content and generate new manifests"));
    }
}
