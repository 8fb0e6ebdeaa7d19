package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a figure as an edition had it says that it is one, and leads on to the present. */
@ConfiguredPortal
class PastFigureTest {

    private static final String FIRST = "/editions/1";
    private static final String SECOND = SecondEdition.PAGE;
    private static final String UNCHANGED = "/figures/digital-economy-growth-lead/hangzhou/2018-H1";

    private final Portal portal;

    PastFigureTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void saysWhatTheEditionSaid() {
        assertEquals("1.998 billion yuan", value(FIRST + SecondEdition.CORRECTED));
        assertEquals("1.989 billion yuan", value(SECOND + SecondEdition.CORRECTED));
        assertEquals(
                "Edition 1",
                portal.page(FIRST + SecondEdition.CORRECTED)
                        .expectFirst(".footer-edition")
                        .text());
    }

    private String value(String path) {
        return portal.page(path).select(".figure-value data").text();
    }

    @ParameterizedTest
    @CsvSource({
        FIRST + SecondEdition.CORRECTED + ", Use the newer figure.",
        SECOND + UNCHANGED + ", Yes.",
        FIRST + SecondEdition.WITHDRAWN + ", No.",
        FIRST + SecondEdition.GONE + ", No.",
        SecondEdition.WITHDRAWN + ", No.",
        SecondEdition.PRINTED_TWICE + ", With care."
    })
    void saysWhetherItCanBeUsedToday(String path, String answer) {
        assertEquals(
                answer, portal.page(path).expectFirst(".reading-aids strong").text());
    }

    @Test
    void saysThatItIsTheLatest() {
        for (String path : List.of(FIRST + UNCHANGED, SECOND + UNCHANGED, SECOND + SecondEdition.CORRECTED)) {
            assertTrue(standing(path).contains("This is the latest version."), path);
        }
    }

    @Test
    void saysThatANewerOneExistsAndWhatItSays() {
        String standing = standing(FIRST + SecondEdition.CORRECTED);

        assertTrue(
                standing.startsWith("This is the figure as published in Edition 1 on 24 November 2026, 08:00"),
                standing);
        assertTrue(standing.contains("A newer version exists: 1.989 billion yuan, 2016, Hangzhou."), standing);
        assertEquals(SecondEdition.CORRECTED, now(FIRST + SecondEdition.CORRECTED));
    }

    @Test
    void saysThatANewerOneStatesTheSame() {
        assertTrue(standing(FIRST + SecondEdition.PRINTED_TWICE)
                .contains("A newer version exists, with the same value, period and area."));
    }

    @Test
    void saysThatItHasBeenWithdrawnAndWhy() {
        String standing = standing(FIRST + SecondEdition.WITHDRAWN);

        assertTrue(standing.contains("The figure has since been withdrawn"), standing);
        assertTrue(standing.contains(SecondEdition.WITHDRAWN_BECAUSE), standing);
    }

    @Test
    void staysWhenTheFigureIsGone() {
        Answer answer = portal.get(FIRST + SecondEdition.GONE);
        String standing = standing(FIRST + SecondEdition.GONE);

        assertEquals(200, answer.status());
        assertTrue(standing.contains("The figure has since been removed from the catalogue."), standing);
        assertTrue(standing.contains(SecondEdition.GONE_BECAUSE), standing);
        assertEquals("", now(FIRST + SecondEdition.GONE));
        assertEquals(0, answer.html().select("link[rel=canonical]").size());
    }

    @Test
    void keepsItsFormerAddress() {
        assertEquals(200, portal.get(FIRST + SecondEdition.REDATED_BEFORE).status());
        assertEquals(SecondEdition.REDATED, now(FIRST + SecondEdition.REDATED_BEFORE));
        assertEquals(
                ConfiguredPortal.BASE + SecondEdition.REDATED,
                portal.page(FIRST + SecondEdition.REDATED_BEFORE)
                        .select("link[rel=canonical]")
                        .attr("href"));
    }

    @Test
    void movesWithinTheEdition() {
        Answer answer = portal.get(SECOND + SecondEdition.REDATED_BEFORE);

        assertEquals(301, answer.status());
        assertEquals(SECOND + SecondEdition.REDATED, answer.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIRST + SecondEdition.REDATED,
                FIRST + SecondEdition.PLANNED_AGAIN,
                FIRST + "/figures/gdp/hangzhou/1066",
                "/editions/" + (SecondEdition.NUMBER + 1) + UNCHANGED,
                "/editions/0" + UNCHANGED,
                "/editions/01" + UNCHANGED,
                "/editions/1000000000" + UNCHANGED,
                "/editions/first" + UNCHANGED,
                FIRST + SecondEdition.SECTOR_BEFORE
            })
    void otherPastAddressesAreNotFound(String path) {
        assertEquals(404, portal.get(path).status());
    }

    @Test
    void isGoneFromTheEditionThatTookItOut() {
        assertEquals(410, portal.get(SECOND + SecondEdition.GONE).status());
    }

    @Test
    void isNotIndexedAndNamesTheFigureAsItIsNow() {
        for (String path : List.of(FIRST + UNCHANGED, FIRST + SecondEdition.CORRECTED)) {
            Document page = portal.page(path);
            assertEquals("noindex", page.select("meta[name=robots]").attr("content"), path);
            assertEquals(
                    ConfiguredPortal.BASE + path.substring(FIRST.length()),
                    page.select("link[rel=canonical]").attr("href"));
            assertTrue(page.title().contains(", as published in Edition 1"), page.title());
        }
    }

    @Test
    void isNotInTheSitemap() {
        assertTrue(portal.addresses().stream().noneMatch(path -> path.matches("/editions/.*/figures/.*")));
    }

    /** Only the citations and the code of embeds differ, each for its own edition, and what can be done with it. */
    @Test
    void hasThePartsOfTheCurrentPage() {
        Document past = portal.page(SECOND + UNCHANGED).clone();
        Document now = portal.page(UNCHANGED).clone();
        past.select(".standing").remove();
        assertEquals(1, past.select(".cite").size());
        assertEquals(1, past.select(".embed-codes").size());
        past.select(".cite, .embed-codes, .actions, .data-files").remove();
        now.select(".cite, .embed-codes, .actions, .data-files").remove();

        assertEquals(now.select("main").text(), past.select("main").text());
        assertTrue(portal.page(UNCHANGED).select(".standing").isEmpty());
    }

    @Test
    void listsNoLaterVersions() {
        assertEquals(
                List.of("Edition 1"),
                portal.page(FIRST + SecondEdition.CORRECTED)
                        .select("#versions tbody th a")
                        .eachText());
    }

    @Test
    void everyLinkOnItLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        pastPages()
                .forEach(path -> portal
                        .page(path)
                        .select("[href]:not([href^=mailto:], [href^=tel:], [rel=canonical], [rel~=external])")
                        .stream()
                        .map(link -> URI.create(link.attr("href")).getPath())
                        .filter(link -> !link.isEmpty() && !portal.hasAt(link))
                        .forEach(link -> broken.add(link + " on " + path)));

        assertEquals(List.of(), broken);
    }

    @Test
    void isWithoutErrorAndWarning() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        for (String path : pastPages().toList()) {
            assertEquals(List.of(), checker.complaints(portal.get(path).body()), path);
            assertEquals(
                    portal.page(path).select("[id]").stream()
                            .map(Element::id)
                            .distinct()
                            .count(),
                    portal.page(path).select("[id]").size(),
                    path);
        }
    }

    private static Stream<String> pastPages() {
        return Stream.of(
                FIRST + UNCHANGED,
                FIRST + SecondEdition.CORRECTED,
                FIRST + SecondEdition.REDATED_BEFORE,
                FIRST + SecondEdition.WITHDRAWN,
                FIRST + SecondEdition.GONE,
                FIRST + SecondEdition.FLAGGED,
                FIRST + SecondEdition.PUT_FIRST,
                SECOND + SecondEdition.WITHDRAWN);
    }

    private String standing(String path) {
        String text = portal.page(path).select(".standing").text();
        assertFalse(text.isEmpty(), path);
        return text;
    }

    private String now(String path) {
        return portal.page(path).select(".standing a").attr("href");
    }
}
