package org.investportal.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ShippedPortal
class StaticFileConfigurationTest {

    private static final String FOR_GOOD = "max-age=31536000, public, immutable";
    private static final String FOR_A_WHILE = "max-age=3600, public";

    private final Portal portal;

    StaticFileConfigurationTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/staff/login"})
    void linksContainTheHash(String page) {
        portal.get(page)
                .html()
                .select("link[rel=stylesheet], link[rel=icon]")
                .eachAttr("href")
                .forEach(file -> assertTrue(file.matches("/[a-z/]+-[0-9a-f]{32}\\.(css|svg)"), file));
    }

    /** The page that must work when nothing else does reckons nothing. */
    @Test
    void errorPagesLinkPlainAddresses() {
        assertEquals(
                List.of("/css/site.css"),
                portal.page(Portal.FAULTY).select("link[rel=stylesheet]").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stylesheet", "icon"})
    void hashedAddressesAreImmutable(String relation) {
        Answer file = portal.get(linked(relation));

        assertEquals(200, file.status());
        assertEquals(FOR_GOOD, file.header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/site.css", "/css/desk.css", "/css/base.css", "/icon.svg", "/js/scratch.js"})
    void plainAddressesAreCachedForAnHour(String path) {
        Answer file = portal.get(path);

        assertEquals(200, file.status());
        assertEquals(FOR_A_WHILE, file.header("Cache-Control"));
    }

    @Test
    void bothAddressesServeTheSameFile() {
        assertEquals(
                portal.get("/css/site.css").body(),
                portal.get(linked("stylesheet")).body());
    }

    /** A request from an old page must not make a cache keep a missing file, or new content under an old hash. */
    @Test
    void aWrongHashIsNotFound() {
        Answer file = portal.get(linked("stylesheet").replaceFirst("[0-9a-f]{32}", "0".repeat(32)));

        assertEquals(404, file.status());
        assertFalse(file.header("Cache-Control").contains("max-age"), file.header("Cache-Control"));
    }

    @Test
    void hashedFilesAreCachedPermanently() {
        String path = linked("stylesheet");
        String tag = portal.get(path).header("ETag");

        assertEquals(304, portal.ask("GET", path, "If-None-Match", tag).status());
        assertEquals(
                200, portal.ask("GET", path, "If-None-Match", "W/\"another\"").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/site.css", "/css/base.css", "/icon.svg"})
    void unchangedFilesAnswer304(String path) {
        String changed = portal.get(path).header("Last-Modified");

        assertEquals(304, portal.ask("GET", path, "If-Modified-Since", changed).status());
        assertEquals(
                200,
                portal.ask("GET", path, "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT")
                        .status());
    }

    private String linked(String relation) {
        return portal.page("/").select("link[rel=" + relation + "]").attr("href");
    }
}
