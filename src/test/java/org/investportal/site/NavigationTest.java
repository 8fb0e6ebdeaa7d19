package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ShippedPortal
class NavigationTest {

    private final Portal portal;

    NavigationTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compare", "/sectors/biomedicine", "/sectors/culture-fashion"})
    void saysWhichPageIsShown(String path) {
        assertEquals(List.of(path), current(portal.page(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/figures/gdp", "/nothing"})
    void marksNoEntryOnOtherPages(String path) {
        assertEquals(List.of(), current(portal.page(path)));
    }

    @Test
    void isNamedForAllThatItHolds() {
        assertEquals("Main", portal.page("/").select("header nav").attr("aria-label"));
    }

    /** Slugs are the content's: one day a topic has the name of a section. */
    @Test
    void topicsHaveFragmentsOfTheirOwn() {
        List<String> fragments =
                portal.page("/sectors/biomedicine").select(".topic h3").eachAttr("id");

        assertEquals(
                List.of(),
                fragments.stream().filter(id -> !id.startsWith("topic-")).toList());
        assertEquals(4, fragments.size());
    }

    private static List<String> current(Document page) {
        return page.select("[aria-current=page]").eachAttr("href");
    }
}
