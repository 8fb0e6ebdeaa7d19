package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
                "digital-economy-added-value/hangzhou/2018-H1 | It was stated without reserve, to 4 digits.",
                "cloud-and-big-data-added-value/hangzhou/2017 | It was stated only as more than that.",
                "fashion-manufacturing-sales/hangzhou/2015 | It was stated only as about that.",
                "ai-startups-financed/hangzhou/undated | It was stated only as almost that.",
                "biomedicine-fund-scale/hangzhou/undated | Only its order of magnitude was stated.",
                "new-biomedical-enterprises/hangzhou/2018-H1 | It is an exact number, written out to the unit.",
                "health-industry-added-value/hangzhou/--2020/target | It is a round number: the source does not say"
                        + " how many of its zeros are meant."
            })
    void saysHowExactlyItWasStated(String figure, String sentence) {
        assertSays(figure, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "digital-economy-added-value/hangzhou/2018-H1 | The source gives its period.",
                "cloud-and-big-data-added-value/hangzhou/2018-H1 | Its period was inferred from the words around it;"
                        + " the notes say how.",
                "ai-startups-financed/hangzhou/undated | The source gives no period."
            })
    void saysHowItsPeriodIsKnown(String figure, String sentence) {
        assertSays(figure, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cloud-and-big-data-added-value/hangzhou/2017 | In one check it agrees with other figures.",
                "cultural-industry-added-value/hangzhou/2007 | In one check it agrees with other figures in one"
                        + " reading only. In 2 checks it agrees with other figures.",
                "digital-content-share-of-gdp/hangzhou/2017 | In 4 checks it agrees with other figures.",
                "mot-challenge-rank/hangzhou/undated | The places that print it agree; nothing else published here"
                        + " lets it be checked.",
                "digital-economy-growth/hangzhou/2018-H1 | Nothing published here lets it be checked.",
                "speech-platform-core-patents/hangzhou/undated | Nothing published here lets it be checked."
            })
    void summarisesTheChecks(String figure, String sentence) {
        assertSays(figure, sentence);
    }

    @Test
    void beginsWithPrecisionThenDoubtThenPlan() {
        String said = said("health-industry-added-value/hangzhou/--2020/target");

        assertTrue(said.matches(".*a round number: .*It is in doubt: .*It was planned, not measured\\. .*"), said);
    }

    /** The note counts the agreeing checks that the page lists; places that print the same value are listed and not counted. */
    @Test
    void countsAsManyChecksAsThePageLists() {
        Pattern counted = Pattern.compile("In (one|\\d+) checks? it agrees with other figures\\.");
        int counts = 0;
        for (Document page : portal.pages().values()) {
            Element sureness = page.selectFirst(".reading-aids dd");
            Matcher said = counted.matcher(sureness == null ? "" : sureness.text());
            if (said.find()) {
                counts++;
                assertEquals(
                        page.select("section[aria-labelledby=checks] .finding-agrees:has(li + li)")
                                .size(),
                        said.group(1).equals("one") ? 1 : Integer.parseInt(said.group(1)),
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
                String doubts = page.select(".figure-line ~ .note-doubt").text();
                assertEquals(has(page, "conflicts"), doubts.contains(" conflicts with "), path);
                assertEquals(
                        has(page, "implausible"),
                        doubts.matches(".*(it hardly goes together with|it is hard to believe).*"),
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
                .select(".figure-line, .figure-line + .note, .reading-aids div:first-child dd")
                .text();
    }
}
