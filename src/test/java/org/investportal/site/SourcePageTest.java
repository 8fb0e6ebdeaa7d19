package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of a source accounts for everything in it. */
@ShippedPortal
class SourcePageTest {

    private final Document page;

    SourcePageTest(Portal portal) {
        this.page = portal.page("/sources/industrial-investment-press-release");
    }

    @Test
    void countsNumbersSoThatTheyAddUp() {
        List<String> counts = Pattern.compile("\\d+")
                .matcher(page.select(".source-sum").text())
                .results()
                .map(MatchResult::group)
                .toList();

        assertEquals(List.of("104", "82", "22"), counts);
        assertEquals(
                22,
                page.select(".reasons li").eachText().stream()
                        .mapToInt(reason -> Integer.parseInt(reason.replaceAll(".*\\D", "")))
                        .sum());
    }

    @Test
    void saysAtTheEndHowToCheckTheText() {
        Element last = page.expectFirst("main > :last-child");

        assertTrue(last.is("details:not([open])"));
        assertEquals("sha256sum press-release.txt", last.select("code").text());
        assertTrue(last.select(".digest").text().matches("[0-9a-f]{64}"));
        assertEquals(1, page.select(".digest").size());
    }

    @Test
    void beginsWithWhatTheSourceIs() {
        assertTrue(page.select(".opening .lead")
                .text()
                .contains("Its media contact is the People’s Government of Hangzhou"));
        assertEquals(
                List.of("The People’s Government of Hangzhou", "undated", "English"),
                page.select("main > dl:first-of-type dd").eachText());
    }

    @Test
    void listsItsParagraphs() {
        assertEquals(
                page.select(".paragraph").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList(),
                page.select("nav.contents a[href^=#p]").eachAttr("href"));
        assertEquals(26, page.select(".paragraph").size());
    }

    @Test
    void saysWhatSentencesWithoutANumberSay() {
        Element sentence = page.expectFirst("#p19-s5");

        assertEquals(
                "Says that light industry and fashion can develop together.",
                sentence.expectFirst("p").text());
        assertTrue(sentence.text().contains("No numbers."));
        assertEquals(66, page.select(".sentences > li").size());
        assertEquals(0, page.select("p:contains(No summary)").size());
    }

    @Test
    void showsReadingAndStatedValueOfANumber() {
        Element number = page.expectFirst("#p13-s2-n1");

        assertEquals("“20 billion 420 million”", number.expectFirst(".token").text());
        assertEquals("20.42 billion yuan", number.expectFirst("data").text());
        assertEquals("20420000000", number.expectFirst("data").attr("value"));
        assertEquals(
                "/figures/pharmaceutical-manufacturing-added-value/hangzhou/2017",
                number.expectFirst("a").attr("href"));
        assertEquals(0, page.select(".differs").size());
    }

    @Test
    void saysThePeriodThatANumberGave() {
        assertTrue(page.expectFirst("#p7-s1-n2").text().startsWith("“half” Period: Digital economy value added"));
        assertEquals("first half of 2018", page.expectFirst("#p7-s1-n2 .stated").text());
        assertEquals("out of 20", page.expectFirst("#p13-s5-n1 .stated").text());
    }

    @Test
    void showsAttributions() {
        assertTrue(page.expectFirst("#p5-s1-n1").text().contains("according to EO Intelligence"));
    }

    @Test
    void saysWhatIsNamedInASentence() {
        Element named = page.expectFirst("#p14-s3 .named-there");

        assertEquals(
                List.of("/sectors/biomedicine#item-703", "#item-764"),
                named.select("a").eachAttr("href"));
        assertEquals(0, named.select(".flag-doubt").size());
    }

    @Test
    void saysHowFiguresBearOnClaims() {
        assertEquals(
                17,
                page.select("section[aria-labelledby=claims] .named-list > li").size());
        assertTrue(
                claim(773).contains("Supporting figures from the same source: Biopharmaceutical output growth"),
                claim(773));
        assertTrue(claim(767).contains("Related figures from the same source: "), claim(767));
        assertTrue(claim(768).contains("No related figures here."), claim(768));
        assertEquals(
                7,
                page.select("#claims ~ ul li:contains(No related figures here)").size());
    }

    private String claim(long item) {
        return page.expectFirst("#item-" + item).text();
    }
}
