package org.investportal.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.Served;
import org.investportal.portal.ShippedPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ShippedPortal
class CompressionTest {

    private final Portal portal;

    CompressionTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/staff/login",
                "/css/site.css",
                "/js/scratch.js",
                "/data/figures.csv",
                "/data/checks.json",
                "/sitemaps/1.xml"
            })
    void isUsedForClientsThatAcceptIt(String path) {
        Served served = Served.at(portal, path);

        assertTrue(served.isCompressed());
        assertTrue(served.header("Vary").toLowerCase(Locale.ROOT).contains("accept-encoding"));
        assertTrue(served.size() < served.text().length());
    }

    @Test
    void isUsedOnlyIfAccepted() {
        Answer plain = portal.get("/");
        List<String> vary = plain.headers().allValues("Vary");

        assertEquals("", plain.header("Content-Encoding"));
        assertTrue(vary.stream().anyMatch("Accept-Encoding"::equalsIgnoreCase), "for caches on the way");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | br",
                "br;q=0.5, gzip;q=1.0 | br",
                "gzip | gzip",
                "br;q=0, gzip | gzip",
                "BR | br",
                "brotli, deflate | ''",
                "xbr, x-gzip | ''",
                "gzip;q=0 | ''",
                "identity | ''"
            })
    void usesTheFirstCodingThatIsAccepted(String accepted, String coding) {
        Answer answer = portal.ask("GET", "/about", "Accept-Encoding", accepted);

        assertEquals(coding, answer.header("Content-Encoding"));
        assertEquals(coding.isEmpty() ? "" : "-" + coding, answer.header("ETag").replaceAll("^\"\\w+|\"$", ""));
    }

    @Test
    void isNotUsedForSmallAnswers() {
        assertFalse(Served.at(portal, "/robots.txt").isCompressed());
    }

    /** A strong tag identifies the exact bytes, so answers with one are sent uncompressed: people verify these files by their hashes. */
    @Test
    void isNotUsedForAnswersWithAStrongTag() {
        Served served = Served.at(portal, "/data/editions/1/manifest.json");
        String tag = served.header("ETag");

        assertTrue(tag.startsWith("\""), tag);
        assertFalse(served.isCompressed());
        assertEquals(
                304,
                Served.at(portal, "/data/editions/1/manifest.json", "If-None-Match", tag)
                        .status());
    }

    /** Otherwise the length of an answer would reveal correct guesses of a token that stays the same (BREACH). */
    @Test
    void tokensDifferInEachAnswer() {
        Served first = Served.at(portal, "/staff/login");
        String cookie = first.header("Set-Cookie").replaceFirst(";.*", "");
        Served second = Served.at(portal, "/staff/login", "Cookie", cookie);

        assertFalse(token(first).isEmpty());
        assertEquals("", second.header("Set-Cookie"), "it is the same session");
        assertFalse(token(first).equals(token(second)));
    }

    private static String token(Served page) {
        return Jsoup.parse(page.text()).select("input[name=_csrf]").val();
    }
}
