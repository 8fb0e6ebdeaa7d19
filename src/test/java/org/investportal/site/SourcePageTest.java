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

    private static final String SOURCE = "/sources/industrial-investment-press-release";

    private final Portal portal;
    private final Document page;

    SourcePageTest(Portal portal) {
        this.portal = portal;
        this.page = portal.page(SOURCE);
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
                page.select(".left-out li").eachText().stream()
                        .mapToInt(reason -> Integer.parseInt(reason.replaceAll(".*\\D", "")))
                        .sum());
    }

    @Test
    void isForReadersWhoWantToUseANumber() {
        for (String language : List.of("", "/zh")) {
            Document shown = portal.page(language + SOURCE);
            long doubted = shown.select(".mentions a[href*=/figures/]:not(.flag)").stream()
                    .filter(figure -> figure.siblingElements().hasClass("flag-doubt"))
                    .map(figure -> figure.attr("href"))
                    .distinct()
                    .count();

            assertEquals(
                    String.valueOf(doubted),
                    shown.expectFirst("section[aria-labelledby=coverage] > p.prose")
                            .text()
                            .replaceAll("\\D", ""));
            assertEquals(0, shown.select("main .folded details[open]").size());
            assertEquals(
                    1,
                    shown.select("main > section:not(.folded)").size(),
                    "all else is folded, so that the answer is on the first screen");
        }
    }

    @Test
    void saysWhereTheOriginalIsOrThatItsAddressIsNotKnown() {
        assertEquals("Web address not known.", original(page).text());
        assertEquals("暂缺", original(portal.page("/zh" + SOURCE)).text());
    }

    private static Element original(Document page) {
        return page.expectFirst("main > dl:first-of-type div:last-child dd");
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
                List.of("The People’s Government of Hangzhou", "undated", "English", "Web address not known."),
                page.select("main > dl:first-of-type dd").eachText());
    }

    @Test
    void foldsItsParagraphs() {
        assertEquals(26, page.select(".folded > details > .paragraph").size());
        assertEquals(
                "Paragraph 13 12 numbers",
                page.expectFirst("details:has(> #p13) > summary").text());
        assertEquals(
                "Paragraph 1", page.expectFirst("details:has(> #p1) > summary").text());
    }

    @Test
    void saysWhatSentencesWithoutANumberSay() {
        Element sentence = page.expectFirst("#p19-s5");

        assertEquals(
                "Says that light industry and fashion can develop together.",
                sentence.expectFirst("p").text());
        assertEquals(0, page.select("main :containsOwn(No numbers)").size());
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
        assertEquals(17, page.select("#claims .named-list > li").size());
        assertTrue(
                claim(773).contains("Supporting figures from the same source: Biopharmaceutical output growth"),
                claim(773));
        assertTrue(claim(767).contains("Related figures from the same source: "), claim(767));
        assertTrue(claim(768).contains("No related figures here."), claim(768));
        assertEquals(
                7, page.select("#claims li:contains(No related figures here)").size());
    }

    private String claim(long item) {
        return page.expectFirst("#item-" + item).text();
    }
}
