package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a figure says beside its value how sure it is, in whole sentences. */
@ShippedPortal
class SurenessTest {

    private final Portal portal;

    SurenessTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "digital-economy-added-value/hangzhou/2018-H1 | It was stated without reserve, to 4 digits.",
                "cloud-and-big-data-added-value/hangzhou/2017 | It was stated only as more than that.",
                "fashion-manufacturing-sales/hangzhou/2015 | It was stated only as about that.",
                "ai-startups-financed/hangzhou/undated | It was stated only as almost that.",
                "biomedicine-fund-scale/hangzhou/undated | Only its order of magnitude was stated.",
                "new-biomedical-enterprises/hangzhou/2018-H1 | It was stated plainly, without reserve.",
                "health-industry-added-value/hangzhou/--2020/target | It was stated without reserve, as a round number: nobody says how many of its zeros are meant."
            })
    void saysHowExactlyItWasStated(String figure, String sentence) {
        assertSays(figure, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "digital-economy-added-value/hangzhou/2018-H1 | The source gives its period.",
                "cloud-and-big-data-added-value/hangzhou/2018-H1 | Its period was inferred from the words around it; the notes say how.",
                "ai-startups-financed/hangzhou/undated | The source gives no period."
            })
    void saysHowItsPeriodIsKnown(String figure, String sentence) {
        assertSays(figure, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cloud-and-big-data-added-value/hangzhou/2017 | It agrees with another figure.",
                "cultural-industry-added-value/hangzhou/2007 | It agrees with 2 other figures in one reading only. It agrees with 5 other figures.",
                "speech-platform-core-patents/hangzhou/undated | Nothing published here can be held against it."
            })
    void saysWhatChecksMadeOfIt(String figure, String sentence) {
        assertSays(figure, sentence);
    }

    @Test
    void saysFirstThatItIsInDoubtAndPlanned() {
        String said = said("health-industry-added-value/hangzhou/--2020/target");

        assertTrue(said.startsWith("It is in doubt: the notes say why. It was planned, not measured. "), said);
    }

    /** A count of conflicts on the page and in the sentence cannot differ: what is listed as one is said to be one. */
    @Test
    void namesADoubtWhereverTheChecksHaveOne() {
        portal.pages().forEach((path, page) -> {
            Element sureness = page.selectFirst(".reading-aids dd");
            if (sureness != null) {
                assertEquals(has(page, "conflicts"), sureness.text().contains("It conflicts with"), path);
                assertEquals(
                        has(page, "implausible"),
                        sureness.text().matches(".*(It hardly goes together with|it is hard to believe).*"),
                        path);
            }
        });
    }

    private static boolean has(Document page, String verdict) {
        return !page.select("section[aria-labelledby=checks] .finding-" + verdict)
                .isEmpty();
    }

    private void assertSays(String figure, String sentence) {
        String said = said(figure);
        assertTrue(said.contains(sentence), said);
    }

    private String said(String figure) {
        return portal.page("/figures/" + figure)
                .expectFirst(".reading-aids dt:contains(How sure) + dd")
                .text();
    }
}
