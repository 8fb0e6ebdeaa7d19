package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A figure that is taken out is still named by texts, readings and headlines. */
@ConfiguredPortal
class GonePageTest {

    private static final String INSTEAD = "a figure no longer published";

    private final Portal portal;
    private final JsonMapper json;

    GonePageTest(Portal portal, JsonMapper json) {
        this.portal = portal;
        this.json = json;
    }

    @Test
    void saysThatThePageWasRemoved() {
        Answer answer = portal.get(SecondEdition.GONE);
        Document page = answer.html();

        assertEquals(410, answer.status());
        assertEquals("No longer published", page.select("h1").text());
        assertEquals(3, page.select("main section a[href^=/sectors/]").size());
        assertEquals(1, page.select("meta[name=robots][content=noindex]").size());
    }

    @Test
    void tellsMachinesByProblemDetails() {
        Answer answer = portal.ask("GET", SecondEdition.GONE, "Accept", "application/json");
        JsonNode problem = json.readTree(answer.body());

        assertEquals(410, answer.status());
        assertEquals("application/problem+json", answer.mediaType());
        assertEquals("Gone", problem.get("title").asString());
    }

    @Test
    void saysWhenItWasTakenOutAndWhy() {
        Document page = portal.page(SecondEdition.GONE);
        String removal = page.select(".removal").text();

        assertTrue(removal.startsWith("It was removed in Edition " + SecondEdition.NUMBER), removal);
        assertTrue(removal.endsWith("Reason: " + SecondEdition.GONE_BECAUSE), removal);
        assertEquals(SecondEdition.PAGE, page.select(".removal a").attr("href"));
    }

    @Test
    void linksToItsIndicator() {
        assertEquals(
                List.of(SecondEdition.LEFT, "/figures/cultural-industry-added-value/hangzhou/2007"),
                portal.page(SecondEdition.GONE)
                        .select("main nav a[href^=/sectors/], main nav a[href^=/figures/]")
                        .eachAttr("href"));
    }

    @Test
    void tellsMachinesWhyAsWell() {
        String detail = json.readTree(portal.ask("GET", SecondEdition.GONE, "Accept", "application/json")
                        .body())
                .get("detail")
                .asString();

        assertTrue(detail.contains(SecondEdition.GONE_BECAUSE), detail);
    }

    @Test
    void isNotShownForUnknownAddresses() {
        assertEquals(0, portal.page("/figures/nothing").select(".removal").size());
        assertNull(json.readTree(portal.ask("GET", "/figures/nothing", "Accept", "application/json")
                        .body())
                .get("detail"));
    }

    @Test
    void isSaidToBeGoneWhereATextCitesIt() {
        Document sector = portal.page(SecondEdition.LEFT);

        assertTrue(sector.select("main .prose").text().contains(INSTEAD), sector.text());
        assertFalse(sector.select("meta[name=description]").attr("content").contains(INSTEAD));
        assertEquals(0, sector.select("a[href=" + SecondEdition.GONE + "]").size());
    }

    @Test
    void isSaidToBeGoneWhereItWasRead() {
        Document source = portal.page(SecondEdition.FIRST_SOURCE);

        assertTrue(source.select(".mentions li li").eachText().contains("Value: " + INSTEAD));
    }
}
