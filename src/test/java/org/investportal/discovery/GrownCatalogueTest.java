package org.investportal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.generator.FigureGenerator;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.AtItsAddress;
import org.investportal.portal.Crawl;
import org.investportal.portal.Portal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same of a portal with thousands of figures, where somebody asks for it with {@code -Dcrawl.figures=5000}. */
@Tag("sweep")
@AtItsAddress
@Fixtures
class GrownCatalogueTest {

    private static final String FIGURES = "crawl.figures";

    private static final int CLICKS = 3;

    /** By the protocol. */
    private static final int LARGEST = 50_000_000;

    private final Portal portal;
    private final Catalogue catalogue;
    private final PageChangeDetector comparing;
    private final PageChangeStore changes;

    GrownCatalogueTest(Portal portal, Catalogue catalogue, PageChangeDetector comparing, PageChangeStore changes) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.comparing = comparing;
        this.changes = changes;
    }

    @BeforeAll
    static void generate(@Autowired FigureGenerator generator) {
        generator.generate(Integer.getInteger(FIGURES, 100), 1);
    }

    @Test
    void followingLinksFindsWhatTheSitemapListsInThreeClicks() {
        Set<String> listed = listed();
        Crawl english = Crawl.from(portal, "/", GrownCatalogueTest::isFetched);
        Crawl chinese = Crawl.from(portal, "/zh", GrownCatalogueTest::isFetched);
        Set<String> far = new TreeSet<>();
        listed.forEach(path -> {
            int clicks = (path.startsWith("/zh") ? chinese : english).pages().getOrDefault(path, Integer.MAX_VALUE);
            if (clicks > CLICKS) {
                far.add(path + " " + clicks);
            }
        });

        assertEquals(Set.of(), far);
        assertEquals(listed, english.pages(path -> !path.contains("?")));
    }

    @Test
    void theSitemapHasPartsOfLimitedSize() {
        List<String> parts = parts();

        assertEquals(
                listed().size(),
                parts.stream()
                        .mapToInt(part -> xml(portal.get(part)).select("url").size())
                        .sum());
        parts.forEach(part -> {
            Document file = xml(portal.get(part));
            assertTrue(file.select("url").size() <= 2 * Sitemap.ON_A_PART, part);
            assertTrue(portal.get(part).body().length() < LARGEST, part);
        });
    }

    @Test
    void changedPagesAreDetected() {
        comparing.catchUp();

        assertEquals(catalogue.current(), changes.comparedUpTo());
    }

    /** Pages of figures lead to their neighbours: few of them are. */
    private static boolean isFetched(String place) {
        return !place.matches("(/zh)?/figures/.+/.+/\\d+") || place.endsWith("24");
    }

    private List<String> parts() {
        return xml(portal.get("/sitemap.xml")).select("sitemap > loc").eachText().stream()
                .map(address -> URI.create(address).getPath())
                .toList();
    }

    private Set<String> listed() {
        Set<String> listed = new TreeSet<>();
        parts().forEach(part -> xml(portal.get(part))
                .select("url > loc")
                .forEach(place -> listed.add(URI.create(place.text()).getPath())));
        return listed;
    }

    private static Document xml(Answer answer) {
        return Jsoup.parse(answer.body(), Parser.xmlParser());
    }
}
