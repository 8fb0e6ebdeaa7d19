package org.investportal.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers search the site by words, names and numbers, without a script. */
@ShippedPortal
class PublicSearchPageTest {

    private static final String RESULTS = ".search-results > li";

    private final Portal portal;

    PublicSearchPageTest(Portal portal) {
        this.portal = portal.untilItCanBeSearched();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/search?q=304.1 | Cultural and creative industry value added Figure · Culture and fashion 304.1 billion yuan 2017, Hangzhou",
                "/search?q=Hikvison | Hikvision Company or organisation",
                "/zh/search?q=1592%E4%BA%BF | 数字经济增加值 数据 · 数字经济与人工智能 1592亿元 杭州，2018年上半年",
                "/zh/search?q=Pfizer | 辉瑞 企业或机构"
            })
    void whatIsAskedForComesFirstWithItsValue(String path, String text) {
        assertThat(portal.page(path).select(RESULTS).eachText().get(0)).startsWith(text);
    }

    @Test
    void marksTheWordsOfTheSearch() {
        Element first = portal.page("/search?q=robot+value").select(RESULTS).get(0);

        assertThat(first.select("mark").eachText()).contains("Robot", "value");
    }

    @Test
    void aNumberThatNothingHasIsSaidToBeMissing() {
        String missing = "A number you typed was not found.";

        assertThat(portal.page("/search?q=digital+economy+999.9+billion").text())
                .contains(missing);
        assertThat(portal.page("/search?q=digital+economy+159.2+billion").text())
                .doesNotContain(missing);
    }

    /** So that a reader does not take what is similar for what was asked for. */
    @ParameterizedTest
    @CsvSource({
        "population, true", // similar to popularity
        "Hikvison, true",
        "biomedicine, false",
        "robot value, false",
        "growth xyzzyq plughw, false",
        "海康微视, true",
        "税收, false"
    })
    void similarWordsAreSaidToBeSimilar(String typed, boolean isSimilar) {
        Document page = portal.page("/search?q=" + URLEncoder.encode(typed, UTF_8));

        assertThat(page.select(RESULTS)).isNotEmpty();
        assertThat(page.text().contains("No result has the words you typed.")).isEqualTo(isSimilar);
    }

    @Test
    void withoutResultAChosenSectorIsNamedAsTheReason() {
        assertThat(portal.page("/search?q=Hikvision&sector=biomedicine").text())
                .contains("No results with these filters. Remove a filter to see more.");
    }

    @Test
    void resultsCanBeNarrowedAndWidened() {
        Document all = portal.page("/search?q=growth");
        Document one = portal.page("/search?q=growth&sector=biomedicine");

        assertThat(all.select(".search-facets a[href*=sector=biomedicine]")).hasSize(1);
        assertThat(one.select(".search-facets ul"))
                .isNotEmpty()
                .allSatisfy(values -> assertThat(values.select("a")).hasSizeGreaterThan(1));
        assertThat(one.select(RESULTS))
                .isNotEmpty()
                .hasSizeLessThan(all.select(RESULTS).size());
        assertThat(one.select(".search-chosen a").eachAttr("href")).containsExactly("/search?q=growth");
        assertThat(one.select("main form input[type=hidden][name=sector]").eachAttr("value"))
                .containsExactly("biomedicine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=Alibaba", "/zh/search?q=%E9%98%BF%E9%87%8C%E5%B7%B4%E5%B7%B4"})
    void aSearchWithoutResultOffersTheIndexAndAContact(String path) {
        Document page = portal.page(path);

        assertThat(page.select("ol.search-results")).isEmpty();
        assertThat(page.select("main a[href$=/figures], main a[href$=/enquire]"))
                .hasSize(2);
    }

    @Test
    void aTextThatIsTooLongStaysBesideItsMessage() {
        String typed = "digital ".repeat(40).strip();
        Answer answer = portal.get("/search?q=" + typed.replace(' ', '+'));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().expectFirst("input#q").val()).isEqualTo(typed);
        assertThat(answer.html().select("#q-mistake").text()).contains("200");
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "201, 422"})
    void aTextHasTwoHundredCharactersAtMost(int length, int status) {
        assertThat(portal.get("/search?q=" + "a".repeat(length)).status()).isEqualTo(status);
    }

    @Test
    void searchEnginesDoNotListIt() {
        assertThat(portal.page("/search?q=AI").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(portal.addresses()).noneMatch(path -> path.startsWith("/search"));
    }

    @Test
    void eachPageHasAFieldForIt() {
        assertThat(portal.page("/").select("header form[role=search] input[name=q]"))
                .hasSize(1);
        assertThat(portal.page("/zh").select("header form[role=search]").attr("action"))
                .isEqualTo("/zh/search");
    }

    @Test
    void whatIsTypedIsKeptNowhere() {
        Answer answer = portal.get("/search?q=fashion");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(portal.get("/search").header("Cache-Control")).contains("public");
        assertThat(answer.body()).isNotEqualTo(portal.get("/search?q=robot").body());
    }
}
