package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@ConfiguredPortal
class StyleguideTest {

    private static final String PATH = "/styleguide";

    private final Portal portal;
    private final Document page;

    StyleguideTest(Portal portal) {
        this.portal = portal;
        this.page = portal.page(PATH);
    }

    @Test
    void showsSomethingUnderEachName() {
        List<Element> empty = page.select("main section[aria-labelledby^=on-]").stream()
                .filter(section ->
                        section.children().size() < 2 || section.child(1).html().isBlank())
                .toList();

        assertTrue(page.select("main section[aria-labelledby^=on-]").size() > 15);
        assertEquals(List.of(), empty);
    }

    @Test
    void showsEachKindOfFigureAndOfFinding() {
        Element table = page.expectFirst("section[aria-labelledby=on-figure-table]");

        assertFalse(table.select(".flag-doubt").isEmpty());
        assertFalse(table.select(".flag-target").isEmpty());
        assertFalse(table.select(".flag-withdrawn").isEmpty());
        assertFalse(page.select(".finding-conflicts").isEmpty());
        assertFalse(page.select(".finding-agrees").isEmpty());
    }

    @Test
    void showsEveryColour() throws IOException {
        List<String> colours = Pattern.compile("(?m)^  (--[a-z-]+): #")
                .matcher(Files.readString(Path.of("src/main/resources/static/css/tokens.css")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertEquals(
                colours, page.select("section[aria-labelledby=on-tokens] code").eachText());
    }

    @Test
    void isNotForSearchEngines() {
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertFalse(portal.addresses().contains(PATH));
    }

    @Test
    void isValid() throws Exception {
        assertEquals(List.of(), new HtmlChecker().complaints(portal.get(PATH).body()));
    }
}
