package org.investportal.site;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.web.LanguagePath;
import org.investportal.wording.UntranslatedMark;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ConfiguredPortal
class ChinesePagesTest {

    /** Words that Chinese also writes in Latin letters: file formats, zones, explained English number words, names in notes on names, the publisher. */
    private static final Set<String> LATIN = Set.of(
            "CSV",
            "HTML",
            "ZIP",
            "from", // the name of a parameter
            "Unicode",
            "Excel",
            "SVG",
            "PNG",
            "PDF",
            "Ctrl",
            "ETag",
            "None", // with Match the name of a header
            "Match",
            "Mercedes", // as the source prints it
            "JSON",
            "Atom",
            "BibTeX",
            "CSL",
            "RIS",
            "SHA",
            "RFC",
            "API",
            "OpenAPI",
            "Python",
            "curl",
            "UTC",
            "Asia",
            "Shanghai",
            "billion",
            "million",
            "trillion",
            "GDP",
            "CNY",
            "MOT",
            "Challenge",
            "along",
            "first",
            "team",
            "Agency",
            "Examples");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern HALF_WIDTH =
            Pattern.compile(".{0,9}(?:\\p{IsHan} ?[(),:;?!]|[(),:;?!] ?\\p{IsHan}).{0,9}");

    private final Portal portal;

    ChinesePagesTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void standBesideAllEnglishOnesAndLeadToEachOther() {
        for (String path : portal.addresses()) {
            Answer answer = portal.get(Language.ZH.path(path));
            assertThat(answer.status()).as(path).isEqualTo(200);
            Document page = portal.page(Language.ZH.path(path));

            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("zh-Hans");
            assertThat(answer.header("Content-Language")).as(path).isEqualTo("zh-CN");
            assertThat(page.select(".other-language").attr("href")).isEqualTo(path);
            assertThat(portal.page(path).select(".other-language").attr("href")).isEqualTo(Language.ZH.path(path));
            assertThat(page.select("a[href^=/]:not(.other-language)").eachAttr("href"))
                    .as(path)
                    .allMatch(href -> href.equals(new LanguagePath(
                                    Language.ZH, LanguagePath.read(href).path())
                            .written()));
        }
    }

    @Test
    void markEnglishWords() {
        Map<String, Set<String>> unmarked = new TreeMap<>();
        for (String path : portal.addresses()) {
            Set<String> words = WORD.matcher(
                            chinese(path).body().text().replaceAll("(?:https?:/|\\w+)?/[\\w/.~-]+", ""))
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !LATIN.contains(word))
                    .collect(toSet());
            if (!words.isEmpty()) {
                unmarked.put(path, words);
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void writeMarksAsChineseDoes() {
        Map<String, Set<String>> half = new TreeMap<>();
        for (String path : portal.addresses()) {
            Set<String> places = HALF_WIDTH
                    .matcher(chinese(path).body().text())
                    .results()
                    .map(MatchResult::group)
                    .collect(toSet());
            if (!places.isEmpty()) {
                half.put(path, places);
            }
        }
        assertThat(half).isEmpty();
    }

    /** Returns the page without text marked as another language, text in no language, and text from the settings. */
    private Document chinese(String path) {
        Document page = portal.get(Language.ZH.path(path)).html();
        page.select("[lang]:not(html), code, .digest, .site-footer, .contact ul")
                .remove();
        return page;
    }

    @Test
    void showUntranslatedWordsInEnglishAndAreNotListed() {
        Document page = portal.page("/zh" + SecondEdition.SECOND_SOURCE);

        assertThat(page.select("h1 > span.untranslated[lang=en]").text()).isEqualTo("Yearbook of examples");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical], link[rel=alternate][hreflang]"))
                .isEmpty();
        assertThat(page.title()).startsWith("Yearbook of examples");
    }

    @Test
    void areNoPairOfAnEnglishPageWhereTheyAreNotTranslated() {
        assertThat(portal.page(SecondEdition.SECOND_SOURCE).select("link[rel=alternate][hreflang]"))
                .isEmpty();
        assertThat(portal.page(SecondEdition.FIRST_SOURCE).select("link[rel=alternate][hreflang]"))
                .hasSize(Language.values().length + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zh" + SecondEdition.SECOND_SOURCE,
                "/zh" + SecondEdition.PRINTED_TWICE + "/citation.bib",
                "/zh" + SecondEdition.PRINTED_TWICE + "/citation.json",
                "/zh/editions/1" + SecondEdition.PRINTED_TWICE,
                "/zh/editions/1" + SecondEdition.PRINTED_TWICE + "/citation.bib",
                "/zh/editions/1" + SecondEdition.PRINTED_TWICE + "/citation.json",
                "/zh" + SecondEdition.PAGE,
                "/zh/nothing"
            })
    void markEnglishWordsByElements(String path) {
        assertThat(portal.get(path).body())
                .doesNotContain(String.valueOf(UntranslatedMark.BEGIN), String.valueOf(UntranslatedMark.END));
    }

    @Test
    void answerOldAddressesWithNewOnesInTheirLanguage() {
        assertThat(portal.get("/zh" + SecondEdition.SECTOR_BEFORE).header("Location"))
                .isEqualTo("/zh" + SecondEdition.SECTOR);
        assertThat(portal.get("/zh/").header("Location")).isEqualTo("/zh");
        assertThat(portal.get("/zh/compare?area=&indicator=gdp").header("Location"))
                .isEqualTo("/zh/compare?indicator=gdp");
    }

    @Test
    void errorPagesAreInChinese() {
        Document missing = portal.get("/zh/nothing").html();

        assertThat(portal.get("/zh/nothing").status()).isEqualTo(404);
        assertThat(missing.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(missing.select("main a").eachAttr("href")).contains("/zh/about");
        assertThat(portal.get("/zh" + Portal.FAULTY).html().select("html").attr("lang"))
                .isEqualTo("zh-Hans");
        assertThat(portal.get("/zh" + Portal.FAULTY).html().select("main a").attr("href"))
                .isEqualTo("/zh");
    }
}
