package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ConfiguredPortal
class MovedPagesTest {

    private final Portal portal;

    MovedPagesTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        SecondEdition.SECTOR_BEFORE + "," + SecondEdition.SECTOR,
        SecondEdition.REDATED_BEFORE + "," + SecondEdition.REDATED
    })
    void aFormerAddressRedirects(String before, String now) {
        Answer moved = portal.get(before);

        assertEquals(301, moved.status());
        assertEquals(now, moved.header("Location"));
        assertEquals("max-age=3600", moved.header("Cache-Control"), "a page may move back one day");
        assertEquals(200, portal.get(now).status());
    }

    @ParameterizedTest
    @CsvSource({
        "/about/, /about",
        "/zh/figures/, /zh/figures",
        SecondEdition.PAGE + "/, " + SecondEdition.PAGE,
        "/zh/checks/?page=1, /zh/checks?page=1",
        SecondEdition.SECTOR_BEFORE + "/, " + SecondEdition.SECTOR_BEFORE,
        SecondEdition.WITHDRAWN + "/, " + SecondEdition.WITHDRAWN,
        "/zh/data/figures.csv/, /zh/data/figures.csv",
        "/data/editions/1.zip/, /data/editions/1.zip",
        "/sitemap.xml/, /sitemap.xml",
        "/enquire/?sector=biomedicine, /enquire?sector=biomedicine",
        "/zh/api/v1/figures/?limit=1, /zh/api/v1/figures?limit=1",
        "/api/v1/, /api/v1"
    })
    void aSlashAtTheEndRedirects(String typed, String address) {
        for (String method : List.of("GET", "HEAD")) {
            Answer moved = portal.ask(method, typed, "Accept", Portal.BROWSER);

            assertEquals(301, moved.status());
            assertEquals(address, moved.header("Location"));
            assertEquals(typed.contains("?") ? "no-store" : "max-age=3600", moved.header("Cache-Control"));
            assertEquals("nosniff", moved.header("X-Content-Type-Options"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sectors/nothing/", "/nothing/", "/api/v1/nothing/", "/data/nothing.csv/", "/error/"})
    void aSlashBehindAnAddressOfNothingIsNotFound(String typed) {
        assertEquals(404, portal.get(typed).status());
        assertEquals(404, portal.get("/zh" + typed).status());
    }

    @Test
    void aSlashLeadsToNoAddressOfTheDesk() {
        assertEquals(302, portal.get("/staff/account/").status(), "to the sign-in");
        assertEquals(404, portal.ask("POST", "/about/").status());
    }

    @ParameterizedTest
    @CsvSource({
        "/index.html, /",
        "/en, /",
        "/sectors, /",
        "/zh/sectors, /zh",
        "/zh/sources, /zh/about",
        "/zh/, /zh",
        "/figures/digital-economy-growth/hangzhou, /figures/digital-economy-growth",
        "/zh/figures/digital-economy-growth/hangzhou, /zh/figures/digital-economy-growth"
    })
    void whatPeopleTypeLeadsToThePageAbove(String typed, String address) {
        Answer moved = portal.get(typed);

        assertEquals(301, moved.status());
        assertEquals(address, moved.header("Location"));
    }

    @Test
    void theSitemapHasTheNewAddressesOnly() {
        List<String> addresses = portal.addresses();

        assertTrue(addresses.containsAll(List.of(SecondEdition.SECTOR, SecondEdition.REDATED)));
        assertFalse(addresses.contains(SecondEdition.SECTOR_BEFORE));
        assertFalse(addresses.contains(SecondEdition.REDATED_BEFORE));
    }

    @Test
    void noPageLinksToAnOldAddress() {
        portal.pages().forEach((path, page) -> {
            assertEquals(
                    0,
                    page.select("a[href^=" + SecondEdition.SECTOR_BEFORE + "]").size(),
                    path);
            assertEquals(
                    0,
                    page.select("a[href^=" + SecondEdition.REDATED_BEFORE + "]").size(),
                    path);
        });
    }

    @Test
    void everyAddressOfTheNewEditionAnswers() {
        assertEquals(
                List.of(),
                portal.addresses().stream()
                        .filter(path -> portal.get(path).status() != 200)
                        .toList());
    }

    @Test
    void pagesThatChangeWithEachEditionSayWhichOneTheyShow() {
        portal.pages()
                .forEach((path, page) -> assertEquals(
                        path.matches("/|/about|/compare|/data|/editions.*") ? "Edition " + SecondEdition.NUMBER : "",
                        page.select(".footer-edition").text(),
                        path));
    }

    @Test
    void aSecondFigureOfOneAddressHasAnAddressToo() {
        assertEquals(200, portal.get(SecondEdition.PLANNED_AGAIN).status());
        assertEquals(404, portal.get(SecondEdition.PUT_FIRST + "~3").status());
    }

    @Test
    void anIndicatorThatMovedLeadsToItsNewSector() {
        assertEquals(
                List.of("/", SecondEdition.CLAIMING),
                portal.page(SecondEdition.MOVED).select("nav.breadcrumb a").eachAttr("href"));
        assertEquals(
                1,
                portal.page(SecondEdition.CLAIMING)
                        .select("section[aria-labelledby=figures] th a[href^=" + SecondEdition.MOVED + "/]")
                        .size());
    }

    @Test
    void aWithdrawnFigureKeepsItsPageAndSaysSo() {
        Document page = portal.page(SecondEdition.WITHDRAWN);

        assertEquals(410, portal.get(SecondEdition.WITHDRAWN).status());
        assertEquals(1, page.select("meta[name=robots][content=noindex]").size());
        assertEquals(0, page.select("link[rel=canonical]").size());
        assertEquals("withdrawn", page.select("p.figure-value a.flag-withdrawn").text());
        assertEquals(
                "Withdrawn", page.select("dl.facts dt:contains(Status) + dd").text());
    }

    @Test
    void machinesAreRedirectedToo() {
        assertEquals(
                301,
                portal.ask("GET", SecondEdition.SECTOR_BEFORE, "Accept", "application/json")
                        .status());
        assertEquals(301, portal.ask("HEAD", SecondEdition.SECTOR_BEFORE).status());
    }
}
