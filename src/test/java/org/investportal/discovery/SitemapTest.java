package org.investportal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.investportal.catalogue.Shipped;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ShippedPortal
class SitemapTest {

    private final Portal portal;
    private final JdbcClient database;

    SitemapTest(Portal portal, JdbcClient database) {
        this.portal = portal;
        this.database = database;
    }

    @Test
    void listsEveryAddressThatHoldsOnce() {
        List<String> given =
                new ArrayList<>(database.sql("select path from given_address where gone = false order by path")
                        .query(String.class)
                        .list());

        assertTrue(given.size() > 100, "the first edition has more than a hundred pages, not " + given.size());
        given.addAll(
                List.of("/api", "/checks", "/compare", "/corrections", "/data", "/editions", "/figures", "/glossary"));
        given.addAll(List.of("/enquire", "/report"));
        IntStream.rangeClosed(1, Shipped.EDITION).forEach(edition -> given.add("/editions/" + edition));
        List<String> ofOneFigure =
                given.stream().filter(path -> portal.get(path).status() == 302).toList();
        assertTrue(ofOneFigure.size() > 40, "indicators with one figure: " + ofOneFigure);
        assertTrue(ofOneFigure.stream().allMatch(path -> path.matches("/figures/[^/]+")), ofOneFigure.toString());
        given.removeAll(ofOneFigure);
        given.sort(null);
        assertEquals(given, portal.addresses());
        assertEquals(given.size(), new HashSet<>(given).size());
    }

    @Test
    void listsNothingThatDoesNotAnswerAsAPage() {
        List<String> silent = portal.addresses().stream()
                .filter(path -> portal.get(path).status() != 200
                        || !portal.get(path).mediaType().equals("text/html"))
                .toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void isAnIndexOfParts() {
        Answer answer = portal.get("/sitemap.xml");
        Document index = Jsoup.parse(answer.body(), Parser.xmlParser());

        assertEquals("application/xml", answer.mediaType());
        assertEquals(
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                index.select("sitemapindex").attr("xmlns"));
        assertEquals(
                List.of("http://localhost:" + portal.port() + "/sitemaps/1.xml"),
                index.select("sitemap > loc").eachText());
    }

    @Test
    void hasTheFormOfTheProtocol() {
        Answer answer = portal.get("/sitemaps/1.xml");
        Document part = Jsoup.parse(answer.body(), Parser.xmlParser());

        assertEquals("application/xml", answer.mediaType());
        assertEquals(
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                part.select("urlset").attr("xmlns"));
        assertTrue(
                part.select("loc").stream().map(Element::text).map(URI::create).allMatch(URI::isAbsolute));
    }

    /** The first two editions have no summary in Chinese, so their Chinese pages begin with English words. */
    @Test
    void listsPagesInTheLanguagesThatTheyAreIn() {
        List<String> listed =
                Jsoup.parse(portal.get("/sitemaps/1.xml").body(), Parser.xmlParser()).select("loc").stream()
                        .map(address -> URI.create(address.text()).getPath())
                        .toList();

        assertTrue(listed.containsAll(
                List.of("/zh/enquire", "/zh/report", "/editions/1", "/editions/2", "/zh/editions/3")));
        assertFalse(listed.contains("/zh/editions/1") || listed.contains("/zh/editions/2"));
    }

    @Test
    void readersOfAnyOtherLanguageAreSentToEnglish() {
        Document part = Jsoup.parse(portal.get("/sitemaps/1.xml").body(), Parser.xmlParser());
        List<String> english = part.select("[hreflang=en]").eachAttr("href");

        assertFalse(english.isEmpty());
        assertEquals(english, part.select("[hreflang=x-default]").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemaps/0.xml", "/sitemaps/2.xml", "/sitemaps/1234567.xml", "/sitemaps/x.xml"})
    void hasNoOtherParts(String path) {
        assertEquals(404, portal.get(path).status());
    }

    /** A portal that compares no editions does not know. */
    @Test
    void hasNoUnknownTimes() {
        assertFalse(portal.get("/sitemap.xml").body().contains("lastmod"));
        assertFalse(portal.get("/sitemaps/1.xml").body().contains("lastmod"));
    }

    @Test
    void robotsTxtNamesIt() {
        Answer robots = portal.get("/robots.txt");

        assertEquals("text/plain", robots.mediaType());
        assertEquals(
                List.of(
                        "User-agent: *",
                        "Disallow: /staff",
                        "Disallow: /compare/",
                        "Disallow: /zh/compare/",
                        "",
                        "Sitemap: http://localhost:" + portal.port() + "/sitemap.xml"),
                robots.body().lines().toList());
    }
}
