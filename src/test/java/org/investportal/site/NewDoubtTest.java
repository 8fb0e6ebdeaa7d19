package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure that is flagged or withdrawn later is already in headlines and texts. */
@ConfiguredPortal
class NewDoubtTest {

    private final Portal portal;

    NewDoubtTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", SecondEdition.SECTOR})
    void removesTheHeadline(String path) {
        List<String> headlines =
                portal.page(path).select("a.headline-value, .card-number a").eachAttr("href");

        assertFalse(headlines.isEmpty());
        assertFalse(headlines.contains(SecondEdition.FLAGGED));
        assertFalse(headlines.contains(SecondEdition.PUT_FIRST));
    }

    @Test
    void endsTheDescriptionThatCitesTheFigure() {
        String value =
                portal.page(SecondEdition.FLAGGED).select("p.figure-value data").text();

        assertFalse(value.isEmpty());
        portal.pages().forEach((path, page) -> assertFalse(description(page).contains(value), path));
        assertTrue(description(portal.page(SecondEdition.SECTOR)).startsWith("Biomedicine"));
    }

    @Test
    void isDescribedAsWhatItIs() {
        assertTrue(description(portal.page(SecondEdition.WITHDRAWN)).contains("Withdrawn: no longer stated."));
        assertTrue(description(portal.page(SecondEdition.FLAGGED)).contains("In doubt"));
    }

    @Test
    void leadsToNotesOnlyWhereThereAreSome() {
        assertEquals(List.of(SecondEdition.FLAGGED), marks(SecondEdition.FLAGGED));
        assertEquals(List.of(SecondEdition.PUT_FIRST + "#notes"), marks(SecondEdition.PUT_FIRST));
    }

    private List<String> marks(String path) {
        return portal.page(path).select(".figure-value a.flag-doubt").eachAttr("href");
    }

    @Test
    void isMarkedWhereATextCitesOnlyThePeriod() {
        assertThat(portal.page(SecondEdition.SECTOR).select(".lead").text())
                .contains("billion yuan in doubt in 2017, ", "with a target by 2020 in doubt.");
    }

    @Test
    void marksAClaimThatHasNoName() {
        assertEquals(
                List.of(SecondEdition.DOUBTFUL_CLAIM + " in doubt para. 3"),
                portal.page("/sources/industrial-investment-press-release")
                        .select("#claims li p:has(span.flag-doubt)")
                        .eachText());
    }

    @Test
    void isMarkedWhereATextCitesTheFigure() {
        Document sector = portal.page(SecondEdition.SECTOR);

        assertEquals(
                "in doubt",
                sector.select(".lead a.cited[href=" + SecondEdition.FLAGGED + "] + a.flag-doubt")
                        .text());
        assertEquals(
                "withdrawn",
                sector.select(".prose a.cited[href=" + SecondEdition.WITHDRAWN + "] + a.flag-withdrawn")
                        .text());
    }

    private static String description(Document page) {
        return page.select("meta[name=description]").attr("content");
    }
}
