package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.AtItsAddress;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.TestPropertySource;

/** A portal without any content, from its first start to its first sector. Its tests come one after the other. */
@AtItsAddress
@TestPropertySource(properties = "portal.content=none")
@Fixtures(ExampleStaff.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BlankPortalTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/about",
            "/api",
            "/compare",
            "/checks",
            "/corrections",
            "/data",
            "/editions",
            "/enquire",
            "/figures",
            "/glossary",
            "/reports");
    private static final List<String> FILES = List.of(
            "/data/figures.csv",
            "/data/figures.json",
            "/data/figures.xlsx",
            "/data/checks.json",
            "/card.png",
            "/sitemap.xml",
            "/robots.txt");
    private static final List<String> FEEDS = List.of("/feed.atom", "/zh/feed.atom");
    private static final List<String> OF_EDITORS = List.of(
            "/staff",
            "/staff/changes",
            "/staff/ageing",
            "/staff/outdated",
            "/staff/untranslated",
            "/staff/flagged",
            "/staff/content/sector",
            "/staff/content/page/new");
    private static final List<String> OF_REVIEWERS =
            List.of("/staff", "/staff/review", "/staff/editions", "/staff/editions/new");

    private final Portal portal;
    private final Browser edith;
    private final Browser rita;

    BlankPortalTest(Portal portal) {
        this.portal = portal;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    @Order(1)
    void servesEveryPageBeforeAnythingIsPublished() throws Exception {
        everyPageIsServed();
        assertTrue(page("/").select(".scenery").attr("src").startsWith("/img/banner/horizon"));
        assertEquals("Investment portal", page("/").select("h1").text());
        assertTrue(page("/").select("main").text().contains("Nothing is published here yet."));
        assertTrue(page("/zh").select("main").text().contains("本站尚未发布任何内容。"));
        PAGES.forEach(path ->
                assertEquals("noindex", page(path).select("meta[name=robots]").attr("content"), path));
        assertEquals(0, page("/about").select("#sources").size());
        assertTrue(page("/checks").select("main").text().contains("No figures published here can be compared yet."));
        assertFalse(ask("/robots.txt").body().contains("Sitemap"));
        assertEquals("投资门户", page("/zh").select("h1").text());
        assertEquals(404, ask("/sectors/biomedicine").status());
        Map<String, Integer> desk = new LinkedHashMap<>();
        OF_EDITORS.forEach(path -> desk.put(path, edith.get(path).status()));
        OF_REVIEWERS.forEach(path -> desk.put(path, rita.get(path).status()));
        desk.values().removeIf(status -> status == 200);
        assertEquals(Map.of(), desk);
    }

    @Tag("sweep")
    @Test
    @Order(2)
    void anyOtherPageWorksWithoutAHomePage() throws Exception {
        publish("page", Map.of("slug", "why-here", "name.en", "Why here", "summary.en", "Because it is here."));

        everyPageIsServed();
        assertEquals("Why here", page("/pages/why-here").select("h1").text());
        assertEquals(
                List.of("Why here"),
                page("/").select("footer a[href=/pages/why-here]").eachText());
        assertEquals("Investment portal", page("/").select("h1").text());
        assertFalse(page("/").select("main").text().contains("Nothing is published"));
    }

    @Tag("sweep")
    @Test
    @Order(3)
    void theFirstHomePageNamesThePortal() throws Exception {
        publish("page", Map.of("slug", "home", "name.en", "Invest in Example", "summary.en", "All there is."));

        everyPageIsServed();
        assertEquals("Invest in Example", page("/").select("h1").text());
        assertEquals(
                "Why here · Invest in Example",
                page("/pages/why-here").title().replace(" – ", " · ").replace(" | ", " · "));
        assertEquals(0, page("/").select("footer a[href^=/pages/home]").size());
    }

    @Tag("sweep")
    @Test
    @Order(4)
    void theFirstSectorHasAPage() throws Exception {
        publish(
                "sector",
                Map.of("slug", "robots", "position", "1", "name.en", "Robots", "summary.en", "Machines that work."));

        everyPageIsServed("/sectors/robots");
        assertEquals("Robots", page("/sectors/robots").select("h1").text());
        assertTrue(page("/sectors/robots").text().contains("No figures are published for this sector yet."));
        assertTrue(ask("/sitemap.xml").body().contains("<sitemap>"));
        assertTrue(ask("/robots.txt").body().contains("Sitemap: https://invest.example.org/sitemap.xml"));
        assertTrue(page("/").select("main a").eachAttr("href").contains("/sectors/robots"));
    }

    @Tag("sweep")
    @Test
    @Order(5)
    void aSecondHomePageStandsBelowAddressesOfPages() throws Exception {
        publish("page", Map.of("slug", "home", "name.en", "Another home", "summary.en", "It stands elsewhere."));

        everyPageIsServed();
        assertEquals("Invest in Example", page("/").select("h1").text());
        assertEquals("Another home", page("/pages/home").select("h1").text());
    }

    /** It has no paragraph to show, so nothing is said of how its numbers stand there. */
    @Tag("sweep")
    @Test
    @Order(6)
    void aSourceWithoutNumbersSaysSo() throws Exception {
        Map<String, String> source = Map.of(
                "slug",
                "bulletin",
                "name.en",
                "Bulletin",
                "summary.en",
                "It is yearly.",
                "language",
                "en",
                "published",
                "2018-05-01",
                "paragraphs",
                "3");
        publish("source", source);

        Elements said = page("/sources/bulletin").select("main");
        assertTrue(said.text().contains("No numbers from this source are used here."), said.text());
        assertEquals(List.of("coverage"), said.select("h2").eachAttr("id"));
        assertEquals(0, said.select("nav.contents").size());
        assertEquals(
                List.of("Bulletin"),
                page("/about").select("[aria-labelledby=sources] li").eachText());
    }

    private void publish(String kind, Map<String, String> fields) {
        edith.submit(edith.get("/staff/content/" + kind + "/new"), Example.FORM, fields);
        String change = edith.place();
        assertTrue(change.matches("/staff/changes/\\d+"), change);
        Answer preview = edith.get(change + "/preview");
        assertEquals(200, preview.status());
        assertEquals(fields.get("name.en"), preview.html().select("h1").text());
        edith.submit(
                edith.get(change), "form[action$=/submission]", Map.of("kind", "revision", "reason", "It is new."));
        rita.submit(rita.get(change), "form[action$=/approval]", Map.of());
        Answer form = rita.get("/staff/editions/new?change=" + change.replaceAll(".*/", "") + "&when=now");
        Answer published = rita.submit(form, "main form", Map.of("summary", "The next one."));
        assertTrue(published.html().select(".done a").attr("href").startsWith("/editions/"), published.body());
    }

    private void everyPageIsServed(String... others) throws Exception {
        List<String> pages = Stream.concat(PAGES.stream(), Stream.of(others)).toList();
        Map<String, Integer> answers = new LinkedHashMap<>();
        Stream.of(inBothLanguages(pages), FILES.stream(), FEEDS.stream())
                .flatMap(paths -> paths)
                .forEach(path -> answers.put(path, ask(path).status()));
        answers.values().removeIf(status -> status == 200);
        assertEquals(Map.of(), answers);
        HtmlChecker checker = new HtmlChecker();
        for (String path : inBothLanguages(pages).toList()) {
            Answer answer = ask(path);
            assertEquals(List.of(), checker.complaints(answer.body()), path);
            assertEquals(List.of(), emptyParts(answer), path);
        }
        for (String path : FEEDS) {
            assertFalse(
                    Jsoup.parse(ask(path).body(), Parser.xmlParser())
                            .select("feed > author > name, feed > title")
                            .isEmpty(),
                    path);
        }
    }

    private static Stream<String> inBothLanguages(List<String> paths) {
        return Stream.concat(paths.stream(), paths.stream().map(path -> path.equals("/") ? "/zh" : "/zh" + path));
    }

    /** Returns the lists, tables and headings that have no text, and the headings of sections that have nothing else. */
    private static List<String> emptyParts(Answer answer) {
        return answer.html().select("main ul, main ol, main dl, main table, main h2, main h3, main section").stream()
                .filter(part -> part.text().isBlank()
                        || (part.is("section")
                                && part.text().equals(part.select("h2, h3").text())))
                .map(Element::outerHtml)
                .toList();
    }

    private org.jsoup.nodes.Document page(String path) {
        return ask(path).html();
    }

    /** Anew each time. */
    private Answer ask(String path) {
        return portal.ask("GET", path, "Accept", Portal.BROWSER);
    }
}
