package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a figure says beside its value how sure it is, in whole sentences. */
@ShippedPortal
class PrecisionNoteTest {

    private final Portal portal;

    PrecisionNoteTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cloud-and-big-data-added-value/hangzhou/2017 | Printed as “more than”.",
                "fashion-manufacturing-sales/hangzhou/2015 | Printed as “about”.",
                "ai-startups-financed/hangzhou/undated | Printed as “almost”.",
                "biomedicine-fund-scale/hangzhou/undated | Only the order of magnitude is given.",
                "health-industry-added-value/hangzhou/--2020/target | Printed as a round number: the source does not say how many of its zeros are significant."
            })
    void saysHowExactlyItWasStated(String figure, String sentence) {
        assertSays(figure, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digital-economy-added-value/hangzhou/2018-H1",
                "new-biomedical-enterprises/hangzhou/2018-H1",
                "ai-city-rank/hangzhou/undated"
            })
    void saysNothingOfAPlainNumber(String figure) {
        String said = said(figure);

        assertFalse(said.isEmpty());
        assertFalse(said.contains("Printed"), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "digital-economy-added-value/hangzhou/2018-H1 | The source states the period.",
                "cloud-and-big-data-added-value/hangzhou/2018-H1 | The period was inferred from the context: see the notes.",
                "ai-startups-financed/hangzhou/undated | Undated in the source."
            })
    void saysHowItsPeriodIsKnown(String figure, String sentence) {
        assertSays(figure, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cloud-and-big-data-added-value/hangzhou/2017 | One check found it consistent with other figures.",
                "cultural-industry-added-value/hangzhou/2007 | One check found it consistent with other figures in one of two interpretations. 2 checks found it consistent with other figures.",
                "digital-content-share-of-gdp/hangzhou/2017 | 4 checks found it consistent with other figures.",
                "mot-challenge-rank/hangzhou/undated | All printed places give the same number. No other figure published here can be compared with it.",
                "digital-economy-growth/hangzhou/2018-H1 | No figure published here can be compared with it.",
                "speech-platform-core-patents/hangzhou/undated | No figure published here can be compared with it."
            })
    void summarisesTheChecks(String figure, String sentence) {
        assertSays(figure, sentence);
    }

    @Test
    void beginsWithDoubtThenPrecisionThenPlan() {
        String said = said("health-industry-added-value/hangzhou/--2020/target");

        assertTrue(
                said.matches(
                        "Not yet\\. In doubt: see the notes\\. .*Printed as a round number: .*Target, not a reported figure\\. .*"),
                said);
    }

    /** The note counts the agreeing checks that the page lists; places that print the same value are listed and not counted. */
    @Test
    void countsAsManyChecksAsThePageLists() {
        Pattern counted = Pattern.compile("(One|\\d+) checks? found it consistent with other figures\\.");
        int counts = 0;
        for (Document page : portal.pages().values()) {
            Element sureness = page.selectFirst(".reading-aids ul");
            Matcher said = counted.matcher(sureness == null ? "" : sureness.text());
            if (said.find()) {
                counts++;
                assertEquals(
                        page.select("#checks .finding-agrees:has(li + li)").size(),
                        said.group(1).equals("One") ? 1 : Integer.parseInt(said.group(1)),
                        page.title());
            }
        }
        assertTrue(counts > 10, "so many count: " + counts);
    }

    /** The list of checks and the note cannot differ: a finding that is listed as a conflict is called a conflict in the note. */
    @Test
    void namesADoubtWhereverTheChecksHaveOne() {
        portal.pages().forEach((path, page) -> {
            if (!page.select(".reading-aids").isEmpty()) {
                String doubts = page.select(".reading-aids > p").text();
                assertEquals(has(page, "conflicts"), doubts.contains(" conflicts with "), path);
                assertEquals(
                        has(page, "implausible"), doubts.matches(".*(found it implausible|It is implausible).*"), path);
            }
        });
    }

    private static boolean has(Document page, String verdict) {
        return !page.select("#checks .finding-" + verdict).isEmpty();
    }

    private void assertSays(String figure, String sentence) {
        String said = said(figure);
        assertTrue(said.contains(sentence), said);
    }

    private String said(String figure) {
        return portal.page("/figures/" + figure)
                .select(".reading-aids > p, .reading-aids li")
                .text();
    }
}
