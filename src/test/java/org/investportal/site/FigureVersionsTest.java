package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.Shipped;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The page of a figure lists the change that each edition made to it. */
@ConfiguredPortal
class FigureVersionsTest {

    private final Portal portal;

    FigureVersionsTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void comeNewestFirstWithWhatTheFigureSaidThen() {
        Elements versions = versions(SecondEdition.CORRECTED);

        assertEquals(2, versions.size());
        assertTells(
                versions.get(0),
                "Edition " + SecondEdition.NUMBER,
                "Correction " + SecondEdition.CORRECTED_BECAUSE,
                "1.989 billion yuan");
        assertTells(versions.get(1), "Edition 1", "New", "1.998 billion yuan");
    }

    private static void assertTells(Element version, String edition, String why, String value) {
        assertEquals(edition, version.select("th a").text());
        assertEquals(why, version.select("td").get(0).text());
        assertEquals(value, version.select("td:last-child a").text());
    }

    @Test
    void sayWhenInTheZoneOfThePortal() {
        Element first = versions(SecondEdition.CORRECTED).get(1);

        assertEquals(
                "24 November 2026, 08:00 (Asia/Shanghai)", first.select("time").text());
        assertEquals("2026-11-24T00:00:00Z", first.select("time").attr("datetime"));
    }

    @Test
    void leadToTheFigureAsItStoodAtTheAddressThatItHad() {
        assertEquals(
                List.of(
                        SecondEdition.PAGE + SecondEdition.REDATED,
                        "/editions/" + Shipped.IN_PLAIN_WORDS + SecondEdition.REDATED_BEFORE,
                        "/editions/" + Shipped.IN_CHINESE + SecondEdition.REDATED_BEFORE,
                        "/editions/1" + SecondEdition.REDATED_BEFORE),
                versions(SecondEdition.REDATED).select("td:last-child a").eachAttr("href"));
    }

    @Test
    void saySoIfOnlyADependentRowChanged() {
        Elements versions = versions(SecondEdition.PRINTED_TWICE);

        assertEquals(2, versions.size());
        assertEquals(
                "Revision A second source prints it.",
                versions.get(0).select("td").get(0).text());
        assertEquals(
                versions.get(1).select("td:last-child").text(),
                versions.get(0).select("td:last-child").text());
    }

    @Test
    void markWhatIsInDoubtFromAnEditionOn() {
        Elements versions = versions(SecondEdition.FLAGGED);

        assertEquals(1, versions.get(0).select(".flag-doubt").size());
        assertEquals(0, versions.get(1).select(".flag-doubt").size());
    }

    @Test
    void haveOneLineMoreIfOnlyItsNameOrSourceChanged() {
        Elements versions = versions("/figures/digital-economy-growth-lead/hangzhou/2018-H1");

        assertEquals(2, versions.size());
        assertEquals(
                "Wording The name or the source of the figure was reworded. The figure did not change.",
                versions.get(0).select("td").get(0).text());
        assertEquals("Edition 1", versions.get(1).select("th a").text());
    }

    @Test
    void listTheEditionThatACitationNames() {
        List<String> cited = portal.pages().keySet().stream()
                .filter(path -> path.startsWith("/figures/"))
                .flatMap(path -> Stream.of(path, "/zh" + path))
                .filter(path -> !portal.page(path).select(".citation").isEmpty())
                .toList();

        assertTrue(cited.size() > 100, "so many citations: " + cited.size());
        cited.forEach(path -> {
            String citation = portal.page(path).select(".citation").text();
            assertTrue(
                    versions(path).select("th a").eachText().stream()
                            .anyMatch(edition -> Pattern.compile(Pattern.quote(edition) + "(?!\\d)")
                                    .matcher(citation)
                                    .find()),
                    path + ": " + citation);
        });
    }

    @Test
    void aWithdrawnFigureSaysWhy() {
        assertEquals(
                "Reason for withdrawal " + SecondEdition.WITHDRAWN_BECAUSE,
                portal.page(SecondEdition.WITHDRAWN)
                        .select(".reading-aids > p:has(.note-kind)")
                        .text());
        assertTrue(portal.page(SecondEdition.CORRECTED)
                .select(".reading-aids > p:has(.note-kind)")
                .isEmpty());
    }

    @Test
    void containNoNamesOfPeople() {
        portal.pages().forEach((path, page) -> {
            assertFalse(page.text().contains("An author"), path);
            assertFalse(page.text().contains("A reviewer"), path);
            assertFalse(page.text().contains("The product"), path);
        });
    }

    private Elements versions(String path) {
        return portal.page(path).select("#versions tbody tr");
    }
}
