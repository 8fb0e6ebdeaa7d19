package org.investportal.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.core.Editions;
import org.investportal.fixture.Browser;
import org.investportal.fixture.RunningPortal;
import org.investportal.kinds.Figure;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Readers find each name and each number on one page. */
@RunningPortal
class IndexPageTest {

    private static final String NAMES = ".index-entries > li > p:first-child > a:first-child";

    @Autowired
    private Browser browser;

    @Autowired
    private Editions editions;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/figures | Hikvision Company or organisation · Digital economy and AI",
                "/figures | Cultural and creative industry value added Figure · Culture and fashion"
                        + " 304.1 billion yuan 2017, Hangzhou 43.278 billion yuan 2007, Hangzhou",
                "/figures | Fashion companies selling mainly own brands Figure · Culture and fashion"
                        + " 560 companies in doubt 2005, Hangzhou",
                "/figures | Above designated size Glossary term",
                "/zh/figures | 数字经济增加值 数据 · 数字经济与人工智能 1592亿元 杭州，2018年上半年",
                "/zh/figures | 医药港小镇 小镇 · 生物医药"
            })
    void saysWhatEachEntryIsAndItsNewestValues(String path, String text) {
        assertThat(browser.get(path).texts(".index-entries > li")).anyMatch(entry -> entry.startsWith(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void leadsToEveryFigureAndToThePlaceOfEveryName(String language) {
        Document page = browser.get(language + "/figures").document();
        List<String> links = page.select("main a").eachAttr("href");

        for (Figure figure : editions.current().all(Figure.class)) {
            assertThat(links)
                    .contains(language + editions.current().path(figure.item).orElseThrow());
        }
        Map<String, Document> pages = new HashMap<>();
        assertThat(page.select(NAMES)).hasSizeGreaterThan(100);
        for (Element name : page.select(NAMES + "[href*=#]")) {
            String[] parts = name.attr("href").split("#", -1);
            Document there =
                    pages.computeIfAbsent(parts[0], path -> browser.get(path).document());
            assertThat(there.expectFirst("[id=" + parts[1] + "]").text()).contains(name.text());
        }
    }

    @Test
    void listsEnglishNamesFromAToZ() {
        Document page = browser.get("/figures").document();

        assertThat(page.select("h2").eachText())
                .startsWith("A", "B", "C")
                .endsWith("Y", "Other")
                .doesNotHaveDuplicates();
        assertThat(page.select(".letters a").eachText())
                .isEqualTo(page.select("h2").eachText());
        assertThat(page.select(".letters a").eachAttr("href")).startsWith("/figures#letter-a");
    }

    @Test
    void listsChineseNamesUnderTheirPinyin() {
        Document page = browser.get("/zh/figures").document();

        assertThat(page.select("h2").eachText()).startsWith("A", "B").endsWith("Z", "其他");
        assertThat(page.select("section:has(> #letter-h)").select(NAMES).eachText())
                .containsSubsequence("海康威视", "《杭州城西科创大走廊规划》", "辉瑞");
        assertThat(page.select("section:has(> #letter-z)").select(NAMES).eachText())
                .containsSubsequence("增加值", "浙江“八大万亿产业”", "政府产业基金", "智能芯片工艺节点");
    }

    @ParameterizedTest
    @CsvSource({"/figures?page=1,200", "/figures?page=2,404", "/figures?page=x,302", "/editions/1/figures,200"})
    void answersEveryAddress(String path, int status) {
        assertThat(browser.get(path).status()).isEqualTo(status);
    }
}
