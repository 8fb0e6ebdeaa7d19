package org.investportal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Crawl;
import org.investportal.portal.CrawledPortal;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A search engine that follows links finds the pages that the sitemap lists, and each page agrees with its entry in the sitemap. */
@CrawledPortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("sweep")
class CrawlTest {

    private static final int CLICKS = 3;

    private final Portal portal;
    private final Catalogue catalogue;
    private final PageChangeDetector comparing;
    private final Crawl english;
    private final Crawl chinese;

    CrawlTest(Portal portal, Catalogue catalogue, PageChangeDetector comparing) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.comparing = comparing;
        this.english = Crawl.from(portal, "/");
        this.chinese = Crawl.from(portal, Language.ZH.path("/"));
    }

    @Test
    void followingLinksFindsWhatTheSitemapLists() {
        Set<String> listed = listed().keySet();

        assertTrue(listed.size() > 170, "two languages have more than 170 pages, not " + listed.size());
        assertEquals(lines(listed), lines(english.pages().keySet()));
        assertEquals(lines(listed), lines(chinese.pages().keySet()));
    }

    @Test
    void everyLinkLeadsToAPageOrAWithdrawnFigure() {
        Set<String> withdrawn = Set.of(SecondEdition.WITHDRAWN, Language.ZH.path(SecondEdition.WITHDRAWN));

        assertEquals(withdrawn, english.failed().keySet());
        assertTrue(withdrawn.stream().allMatch(portal::hasAt));
    }

    @Test
    void everyPageIsThreeClicksFromTheHomePageOfItsLanguage() {
        Map<String, Integer> far = new TreeMap<>();
        english.pages().forEach((path, clicks) -> {
            int least = isChinese(path) ? chinese.pages().getOrDefault(path, Integer.MAX_VALUE) : clicks;
            if (least > CLICKS) {
                far.put(path, least);
            }
        });

        assertEquals(Map.of(), far);
    }

    @Test
    void onlyIndexablePagesAreFound() {
        assertEquals(
                Set.of(),
                english.pages(
                        path -> path.contains("?") || path.contains("/staff") || path.matches(".*/editions/.*/.*")));
    }

    @Test
    void everyPageIsCanonicalToItself() {
        assertEquals(
                List.of(),
                english.pages().keySet().stream()
                        .filter(path -> !portal.page(path)
                                .select("link[rel=canonical]")
                                .attr("href")
                                .equals(ConfiguredPortal.BASE + path))
                        .toList());
    }

    @Test
    void everyPageHasATitleAndADescription() {
        assertEquals(
                List.of(),
                english.pages().keySet().stream()
                        .filter(path -> portal.page(path).title().isBlank()
                                || portal.page(path)
                                        .select("meta[name=description]")
                                        .attr("content")
                                        .isBlank())
                        .toList());
    }

    @Test
    void alternatesOfPagesAndSitemapAgreeAndLinkBack() {
        Map<String, Map<String, String>> listed = listed();
        listed.forEach((path, alternates) -> {
            assertEquals(alternates, alternates(portal.page(path), "link[rel=alternate][hreflang]"), path);
            alternates.values().forEach(other -> assertEquals(alternates, listed.get(other), path));
        });
        assertTrue(listed.values().stream()
                        .filter(alternates -> alternates.size() == 3)
                        .count()
                > 150);
    }

    @Test
    void aPageThatIsNotThereInChineseIsListedInEnglishOnly() {
        Map<String, Map<String, String>> listed = listed();

        assertEquals(Map.of(), listed.get(SecondEdition.PAGE));
        assertFalse(listed.containsKey(Language.ZH.path(SecondEdition.PAGE)));
    }

    /** Those in English are {@code ValidHtmlTest}'s. */
    @Test
    void everyChinesePageIsValid() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        for (String path : english.pages(CrawlTest::isChinese)) {
            assertEquals(List.of(), checker.complaints(portal.get(path).body()), path);
        }
    }

    @Test
    void unchangedPagesAnswer304() {
        assertEquals(
                List.of(),
                english.pages().keySet().stream()
                        .filter(path -> !Portal.FORM.matcher(path).matches())
                        .filter(path -> portal.ask(
                                                "GET",
                                                path,
                                                "Accept",
                                                Portal.BROWSER,
                                                "If-None-Match",
                                                portal.get(path).header("ETag"))
                                        .status()
                                != 304)
                        .toList());
    }

    @Test
    void theSitemapHasTheLastChangeOfEachPage() {
        comparing.catchUp(); // another test may have had it believe that an older edition is the newest
        // some of the shipped editions may have the same second, so that any of their numbers stands for it
        Map<String, String> editions = catalogue.at(catalogue.current()).history().editions(0, Language.EN).stream()
                .collect(Collectors.toMap(
                        line -> line.publishedAt().toString().replaceFirst("\\.\\d+Z$", "Z"),
                        line -> String.valueOf(line.number()),
                        (one, same) -> same));
        Map<String, String> changed = new TreeMap<>();
        Document part = xml(portal.ask("GET", "/sitemaps/1.xml"));
        part.select("url")
                .forEach(url -> changed.put(
                        path(url.select("loc").text()),
                        editions.get(url.select("lastmod").text())));
        assertNull(changed.get("/enquire"));
        changed.keySet().removeIf(path -> Portal.FORM.matcher(path).matches());

        assertFalse(changed.containsValue(null));
        assertEquals(String.valueOf(SecondEdition.NUMBER), changed.get("/editions"));
        assertEquals(String.valueOf(SecondEdition.NUMBER), changed.get(SecondEdition.CORRECTED));
        assertTrue(
                Integer.parseInt(changed.get("/figures/gdp-growth")) <= Shipped.EDITION,
                "the second edition changed nothing of it");
        assertEquals(
                part.select("lastmod").eachText().stream().max(String::compareTo),
                xml(portal.ask("GET", "/sitemap.xml")).select("lastmod").eachText().stream()
                        .findFirst());
    }

    /** Every page with its alternates by language; addresses are paths. */
    private Map<String, Map<String, String>> listed() {
        Map<String, Map<String, String>> listed = new TreeMap<>();
        xml(portal.get("/sitemap.xml"))
                .select("sitemap > loc")
                .eachText()
                .forEach(place -> xml(portal.get(path(place)))
                        .select("url")
                        .forEach(url -> listed.put(path(url.select("loc").text()), alternates(url, "xhtml|link"))));
        return listed;
    }

    private static Map<String, String> alternates(Element where, String links) {
        return where.select(links).stream()
                .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> path(link.attr("href"))));
    }

    private static Document xml(Answer answer) {
        return Jsoup.parse(answer.body(), Parser.xmlParser());
    }

    private static String path(String address) {
        assertTrue(address.startsWith(ConfiguredPortal.BASE + "/"), address);
        return address.substring(ConfiguredPortal.BASE.length());
    }

    private static boolean isChinese(String path) {
        return path.equals(Language.ZH.path("/"))
                || path.startsWith(Language.ZH.path("/about").replace("about", ""));
    }

    private static String lines(Set<String> paths) {
        return String.join("\n", new TreeSet<>(paths));
    }
}
