package org.investportal.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.fixture.Browser;
import org.investportal.fixture.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningPortal
class IndicatorPageTest {

    private static final String CULTURE = "/figures/cultural-industry-added-value";

    @Autowired
    Browser browser;

    @Test
    void listsAllItsFiguresTheNewestFirst() {
        Document page = browser.get(CULTURE).document();
        assertThat(page.select("h1").text()).isEqualTo("Cultural and creative industry value added");
        assertThat(page.select("section[aria-labelledby=figures] tbody th a").eachAttr("href"))
                .containsExactly(CULTURE + "/hangzhou/2017", CULTURE + "/hangzhou/2007");
        assertThat(page.select("section[aria-labelledby=figures] data").eachAttr("value"))
                .containsExactly("304100000000", "43278000000");
        assertThat(page.select(".lead").text())
                .isEqualTo("Value added by the industries that Hangzhou counts as cultural and creative.");
        assertThat(page.select("dl.facts dd").eachText())
                .containsExactly("Cultural and creative industry", "value added", "yuan");
        assertThat(page.select(".breadcrumb a").eachAttr("href")).containsExactly("/", "/sectors/culture-fashion");
    }

    @Test
    void describesItselfByItsNewestFigure() {
        Document page = browser.get(CULTURE).document();
        assertThat(page.select("meta[name=description]").attr("content"))
                .startsWith(
                        "Cultural and creative industry value added, latest figure (Hangzhou, 2017): 304.1 billion yuan.");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"Dataset\"", "\"Observation\"", "2007-01-01T00:00:00");
    }

    @Test
    void isInChinese() {
        Document page = browser.get("/zh" + CULTURE).document();
        assertThat(page.select("section[aria-labelledby=figures] data").eachText())
                .containsExactly("3041亿元", "432.78亿元");
    }

    @ParameterizedTest
    @CsvSource({
        "/figures/ai-startups-rank, 302, /figures/ai-startups-rank/hangzhou/undated",
        "/zh/figures/ai-startups-rank, 302, /zh/figures/ai-startups-rank/hangzhou/undated",
        "/editions/1/figures/ai-startups-rank, 302, /editions/1/figures/ai-startups-rank/hangzhou/undated",
        "/figures/ai-startups-rank/hangzhou, 301, /figures/ai-startups-rank",
        "/figures/cultural-industry-added-value/hangzhou, 301, /figures/cultural-industry-added-value",
    })
    void leadsToTheOnlyFigureAndFromAnAreaToTheIndicator(String path, int status, String target) {
        Browser.Answer answer = browser.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Location")).endsWith(target);
        if (status == 302) {
            assertThat(answer.header("Cache-Control")).contains("no-cache");
        }
    }

    @ParameterizedTest
    @CsvSource({"?page=2, 404", "?page=0, 404", "?page=-1, 404", "?page=99999999999, 404", "?page=1, 200"})
    void hasOnlyThePagesThatItNeeds(String parameter, int status) {
        assertThat(browser.get(CULTURE + parameter).status()).isEqualTo(status);
    }
}
