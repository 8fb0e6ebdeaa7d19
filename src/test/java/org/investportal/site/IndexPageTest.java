package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers find each name and each number on one page. */
class IndexPageTest {

    private static final String NAMES = ".index-entries > li > p:first-child > a:first-child";

    @Nested
    @ShippedPortal
    class Shipped {

        private final Portal portal;

        Shipped(Portal portal) {
            this.portal = portal;
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "/figures | Hikvision Company or organisation · Digital economy and AI",
                    "/figures | Cultural and creative industry value added Figure · Culture and fashion"
                            + " 304.1 billion yuan 2017, Hangzhou 43.278 billion yuan 2007, Hangzhou",
                    "/figures | Fashion companies selling mainly own brands Figure · Culture and fashion"
                            + " 560 companies in doubt 2005, Hangzhou",
                    "/figures | Health industry: target annual growth Figure · Biomedicine 15% target by 2020, Hangzhou",
                    "/figures | Above designated size Glossary term",
                    "/zh/figures | 海康威视 企业或机构 · 数字经济与人工智能",
                    "/zh/figures | 数字经济增加值 数据 · 数字经济与人工智能 1592亿元 杭州，2018年上半年",
                    "/zh/figures | 医药港小镇 小镇 · 生物医药",
                    "/zh/figures | 政府产业基金 基金 · 数字经济与人工智能"
                })
        void saysWhatEachEntryIsAndItsNewestValues(String path, String text) {
            assertThat(portal.page(path).select(".index-entries > li").eachText())
                    .anyMatch(entry -> entry.startsWith(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/zh"})
        void everyFigureAndNameLeadsToItsPlace(String language) {
            Document page = portal.page(language + "/figures");
            List<String> links = page.select("main a").eachAttr("href");
            Set<String> figures = Figures.of(portal).ofStatus("normal");

            assertThat(figures).hasSizeGreaterThan(40).allMatch(figure -> links.contains(language + figure));
            assertThat(page.select(NAMES)).hasSizeGreaterThan(100);
            for (Element name : page.select(NAMES + "[href*=#]")) {
                String href = name.attr("href");
                int fragment = href.indexOf('#');
                Element there = portal.page(href.substring(0, fragment))
                        .expectFirst("[id=" + href.substring(fragment + 1) + "]");
                assertThat(there.text()).contains(name.text());
            }
        }

        @Test
        void anOrganisationListsTheFiguresTiedToIt() {
            Element entry = portal.page("/figures")
                    .select(".index-entries > li:has(> p > a:matchesOwn(^Hikvision$))")
                    .get(0);

            assertThat(entry.select("> p:first-child > a").attr("href")).matches("/sectors/digital-economy#item-\\d+");
            assertThat(entry.select("a[href^=/figures/]:has(data)").eachText()).containsExactly("1st");
            assertThat(entry.select(".flag-doubt").eachAttr("href")).hasSize(1);
        }

        @Test
        void listsEnglishNamesFromAToZ() {
            Document page = portal.page("/figures");

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
            Document page = portal.page("/zh/figures");

            assertThat(page.select("h2").eachText()).startsWith("A", "B").endsWith("Z", "其他");
            assertThat(page.select("section:has(> #letter-h)").select(NAMES).eachText())
                    .containsSubsequence("海康威视", "《杭州城西科创大走廊规划》", "辉瑞");
            assertThat(page.select("section:has(> #letter-z)").select(NAMES).eachText())
                    .containsSubsequence("增加值", "浙江“八大万亿产业”", "政府产业基金", "智能芯片工艺节点");
        }

        /** Their pages have no figure to lead to. */
        @Test
        void leavesOutIndicatorsWithoutFigures() {
            assertThat(portal.page("/figures").select(NAMES).eachAttr("href"))
                    .noneMatch(href -> href.startsWith("/figures/gdp"));
        }
    }

    @Nested
    @ConfiguredPortal
    class Configured {

        private final Portal portal;

        Configured(Portal portal) {
            this.portal = portal;
        }

        @Test
        void leavesOutWhatWasWithdrawn() {
            assertThat(portal.get("/figures").body())
                    .contains(SecondEdition.CORRECTED)
                    .doesNotContain(SecondEdition.WITHDRAWN);
        }

        @Test
        void marksWhatIsInDoubt() {
            Element entry = portal.page("/figures")
                    .select(".index-entries > li:has(> p > a[href=" + SecondEdition.FLAGGED + "])")
                    .get(0);

            assertThat(entry.select(".flag-doubt").text()).isEqualTo("in doubt");
        }

        @Test
        void itsTwinIsTheSamePageInChinese() {
            assertThat(portal.page("/figures")
                            .select("link[rel=alternate][hreflang]")
                            .eachAttr("href"))
                    .containsExactly(
                            ConfiguredPortal.BASE + "/figures",
                            ConfiguredPortal.BASE + "/zh/figures",
                            ConfiguredPortal.BASE + "/figures");
        }
    }
}
