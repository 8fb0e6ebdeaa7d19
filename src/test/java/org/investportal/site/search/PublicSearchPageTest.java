package org.investportal.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
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
        "Hikvison, true",
        "biomedicine, false",
        "robot value, false",
        "growth xyzzyq plughw, false",
        "海康微视, true"
    })
    void similarWordsAreSaidToBeSimilar(String typed, boolean isSimilar) {
        Document page = search("", typed);

        assertThat(page.select(RESULTS)).isNotEmpty();
        assertThat(page.text().contains("No result has the words you typed.")).isEqualTo(isSimilar);
    }

    /** As in “No item has the word tax”: readers do not take policies on something else for what they asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tax breaks | “tax breaks”",
                "Visa | “Visa”",
                "population | “population”", // not similar to popularity
                "subsidies | “subsidies”",
                "corporate tax rate | “corporate tax”",
                "land price | “land”",
                "how to register a company | “register”",
                "<script>alert(1)</script> | “script”, “alert”",
                "Alibaba | “Alibaba”"
            })
    void aWordThatNothingHasIsNamed(String typed, String missing) {
        Document page = search("", typed);

        assertThat(page.select("[role=status]").text()).contains("No item has the word " + missing + ".");
        Document form = portal.page(page.select("main a[href*=/enquire?need=]").attr("href"));
        assertThat(form.expectFirst("textarea[name=need]").val())
                .isEqualTo("I am looking for information on: " + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"税收", "阿里巴巴"})
    void aChineseWordThatNothingHasIsNamed(String typed) {
        assertThat(search("/zh", typed).select("[role=status]").text()).contains("未找到含“" + typed + "”的内容。");
    }

    @ParameterizedTest
    @CsvSource({
        "land price, true",
        "how to register a company, true",
        "tax breaks, true",
        "subsidies, false",
        "visa, false",
        "<script>alert(1)</script>, false"
    })
    void onlyTheOtherWordsHaveResults(String typed, boolean hasResults) {
        assertThat(search("", typed).select(RESULTS).isEmpty()).isNotEqualTo(hasResults);
        assertThat(search("", typed).select(RESULTS).eachText())
                .noneMatch(result -> result.contains("Plan · ") || result.contains("Measures · "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "biofarma outptu",
                "hangzou AI startups",
                "shengwu yiyao",
                "生物醫藥產值",
                "數位經濟",
                "50.79bn",
                "24.2 percent",
                "2.5bn RMB",
                "8.5m sqm",
                "machine learning",
                "埃克替尼",
                "16nm",
                "digital economy"
            })
    void aWordThatIsFoundIsNotNamed(String typed) {
        Document page = search("", typed);

        assertThat(page.select(RESULTS)).isNotEmpty();
        assertThat(page.text()).doesNotContain("No item has the word");
    }

    @Test
    void eachResultIsOnOneOfThePages() {
        List<String> found = new ArrayList<>();
        String next = "/search?q=robot+industry&area=hangzhou";
        int pages = 0;
        while (!next.isEmpty()) {
            Document page = portal.page(next);
            found.addAll(page.select(RESULTS + " > p:first-child > a").eachAttr("href"));
            next = page.select(".paging a[rel=next]").attr("href");
            pages++;
            if (!next.isEmpty()) {
                assertThat(page.select(".search-facets, .search-results"))
                        .as("filters, which the page names, before the results")
                        .first()
                        .matches(filters -> filters.hasClass("search-facets"));
                assertThat(page.text()).contains("Results " + (pages * 30 - 29) + " to " + pages * 30 + " are shown.");
            }
        }

        assertThat(pages).isGreaterThan(1);
        assertThat(found).doesNotHaveDuplicates();
        assertThat(portal.page("/search?q=robot+industry&area=hangzhou").text()).contains(found.size() + " results");
        assertThat(portal.get("/search?q=robot+industry&area=hangzhou&page=" + (pages + 1))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"icotinib", "robot industry", "GDP of Hangzhou", "数字经济"})
    void anIndicatorWithOneFigureIsOneResult(String typed) {
        List<String> found =
                search("", typed).select(RESULTS + " > p:first-child > a").eachAttr("href");

        assertThat(found)
                .filteredOn(path -> found.stream()
                                .filter(other -> other.startsWith(path + "/"))
                                .count()
                        == 1)
                .isEmpty();
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
        assertThat(page.select("main a[href$=/figures], main a[href*=/enquire?need=]"))
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

    private Document search(String language, String typed) {
        return portal.page(language + "/search?q=" + URLEncoder.encode(typed, UTF_8));
    }
}
