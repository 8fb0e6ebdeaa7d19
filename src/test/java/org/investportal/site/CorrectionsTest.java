package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A correction stays for ever, with the old value, the new value, the time and the reason. */
@ConfiguredPortal
class CorrectionsTest {

    private final Portal portal;
    private final Document page;

    CorrectionsTest(Portal portal) {
        this.portal = portal;
        this.page = portal.page("/corrections");
    }

    @Test
    void showOldAndNewValueTimeAndReason() {
        Element corrected = page.expectFirst(".changed:has(h3 a[href=" + SecondEdition.CORRECTED + "])");

        assertEquals(
                "Correction " + SecondEdition.CORRECTED_BECAUSE,
                corrected.select(".changed-why").text());
        assertEquals("1.998 billion yuan", corrected.select("del").get(0).text());
        assertEquals("1.989 billion yuan", corrected.select("ins").get(0).text());
        assertEquals(SecondEdition.PAGE, corrected.select("p.remark a").attr("href"));
        assertEquals(1, corrected.select("time").size());
    }

    @Test
    void foldWhatDiffersExceptTheNumber() {
        assertEquals(
                page.select(".changed").size(),
                page.select(".changed > details").size());
        assertEquals(
                0,
                page.select(".changed > details[open], .changed > .differences").size());
        Element corrected = page.expectFirst(".changed:has(h3 a[href=" + SecondEdition.CORRECTED + "])");
        assertEquals(
                "Before 1.998 billion yuan After 1.989 billion yuan",
                corrected.select("> .changed-value").text());
        assertFalse(corrected.select("> details del").isEmpty());
        Element withdrawn = page.expectFirst(".changed:has(h3 a[href=" + SecondEdition.WITHDRAWN + "])");
        assertEquals(1, withdrawn.select("> .changed-value").size());
        assertEquals(0, withdrawn.select("> .changed-value del").size());
    }

    @Test
    void listWithdrawalsSeparately() {
        assertEquals(
                List.of(SecondEdition.WITHDRAWN),
                page.select("section[aria-labelledby=withdrawn] h3 a").eachAttr("href"));
        assertFalse(page.select("section[aria-labelledby=corrected] h3 a")
                .eachAttr("href")
                .contains(SecondEdition.WITHDRAWN));
    }

    @Test
    void listOnlyCorrections() {
        String text = page.select("main").text();

        assertFalse(text.contains("A second source prints it."), "a revision");
        assertFalse(text.contains(SecondEdition.REWORDED), "a wording");
        assertFalse(text.contains("It is counted elsewhere."), "a definition");
        assertEquals(1, page.select("main a[href=/editions]").size());
    }

    @Test
    void keepEntriesWithSuppressedWords() {
        for (String path : List.of("/corrections", SecondEdition.PAGE)) {
            Element suppressed = portal.page(path).expectFirst(".changed:contains(It was misnamed.)");
            assertEquals(List.of("[…]"), suppressed.select("ins").eachText());
            assertFalse(suppressed.select("del").text().isEmpty());
            assertFalse(portal.get(path).body().contains(SecondEdition.SUPPRESSED));
        }
    }
}
