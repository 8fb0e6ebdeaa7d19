package org.investportal.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.portal.Answer;
import org.investportal.portal.OneOfEach;
import org.investportal.portal.Portal;
import org.investportal.portal.Served;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ShippedPortal
class PageCacheFilterTest {

    private final Portal portal;

    PageCacheFilterTest(Portal portal) {
        this.portal = portal;
    }

    static Stream<String> addresses() {
        return Stream.concat(OneOfEach.pages(), OneOfEach.files());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void unchangedPagesAnswer304(String path) {
        Served first = Served.at(portal, path);
        String tag = first.header("ETag");
        Served again = Served.at(portal, path, "If-None-Match", tag);

        assertEquals(200, first.status());
        assertTrue(!tag.isEmpty(), "it is tagged");
        assertEquals(304, again.status());
        assertEquals(0, again.size());
        assertEquals(tag, again.header("ETag"));
        assertEquals(
                200, Served.at(portal, path, "If-None-Match", "W/\"another\"").status());
    }

    @Test
    void tagsDependOnTheContent() {
        Map<String, String> byTag = new HashMap<>();
        addresses().forEach(path -> {
            String other = byTag.put(Served.at(portal, path).header("ETag"), path);
            assertNull(other, () -> path + " is tagged like " + other);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sectors/biomedicine", "/data/figures.csv", "/sitemap.xml"})
    void answersMustBeRevalidated(String path) {
        assertTrue(portal.get(path).header("Cache-Control").contains("max-age=0"), path);
    }

    @Test
    void headHasTheSameTag() {
        Answer whole = portal.get("/about");
        Answer head = portal.ask("HEAD", "/about", "Accept", Portal.BROWSER);
        String tag = whole.header("ETag");

        assertEquals(200, head.status());
        assertEquals("", head.body());
        assertEquals(tag, head.header("ETag"));
        assertEquals(whole.header("Content-Length"), head.header("Content-Length"));
        assertEquals(304, portal.ask("HEAD", "/about", "If-None-Match", tag).status());
    }

    @Test
    void eachEncodingHasATagOfItsOwn() {
        Served compressed = Served.at(portal, "/about");

        assertTrue(compressed.isCompressed());
        assertTrue(compressed.header("ETag").endsWith("-br\""), compressed.header("ETag"));
        assertEquals(
                compressed.header("ETag").replace("-br", ""),
                portal.get("/about").header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", Portal.FAULTY, "/compare?indicator=nothing", "/staff/login"})
    void errorsAndTheDeskHaveNoTag(String path) {
        assertEquals("", Served.at(portal, path).header("ETag"));
    }

    /** Headers were set while it was made, and are sent with the answer. */
    @Test
    void anAnswerThatIsNotKeptHasEachHeaderOnce() {
        Map<String, List<String>> headers =
                Served.at(portal, "/compare").headers().map();

        assertTrue(headers.containsKey("content-security-policy"), headers::toString);
        headers.forEach((name, values) -> assertEquals(1, values.size(), name));
    }
}
