package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.junit.jupiter.api.Test;

@ConfiguredPortal
class PublicAddressTest {

    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";

    private final Portal portal;

    PublicAddressTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void everyPageNamesItsOwnAddressBelowTheOneThatIsSet() {
        portal.pages().forEach((path, page) -> {
            assertEquals(
                    ConfiguredPortal.BASE + path,
                    page.select("link[rel=canonical]").attr("href"));
            assertEquals(0, page.select("meta[name=robots]").size(), path);
        });
    }

    @Test
    void sitemapAndRobotsNameTheAddressThatIsSet() {
        assertTrue(portal.get("/robots.txt").body().contains("Sitemap: " + ConfiguredPortal.BASE + "/sitemap.xml"));
        assertFalse(portal.get("/sitemap.xml").body().contains("localhost"));
    }

    @Test
    void thePageOfAFigureShowsItsPublicAddress() {
        assertEquals(
                ConfiguredPortal.BASE + FIGURE,
                portal.page(FIGURE).select(".facts a[href=" + FIGURE + "]").text());
    }

    @Test
    void missingAndFailedPagesAreNeverIndexed() {
        assertEquals(
                "noindex", portal.page("/nothing").select("meta[name=robots]").attr("content"));
        assertEquals(0, portal.page("/nothing").select("link[rel=canonical]").size());
    }

    @Test
    void pagesDoNotContainTheRequestedHost() throws IOException {
        for (String path : List.of("/", FIGURE, "/sitemap.xml", "/robots.txt", "/nothing", "/nothing/")) {
            assertFalse(RawRequest.get(portal.port(), path, "text/html").contains("localhost"), path);
        }
    }
}
