package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.catalogue.Shipped;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page about the data files names and explains all of them. */
class DataPageTest {

    @Nested
    @ShippedPortal
    class Unconfigured {

        private final Portal portal;

        Unconfigured(Portal portal) {
            this.portal = portal;
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/zh"})
        void leadsToEveryFile(String language) {
            List<String> files = portal.page(language + "/data")
                    .select("section[aria-labelledby=files] a[href*=/data/]")
                    .eachAttr("href");

            assertThat(files)
                    .containsExactly(
                            language + "/data/figures.xlsx",
                            language + "/data/figures.csv",
                            language + "/data/figures.json",
                            "/data/datapackage.json",
                            language + "/data/sectors/digital-economy.xlsx",
                            language + "/data/sectors/digital-economy.csv",
                            language + "/data/sectors/digital-economy.json",
                            language + "/data/sectors/biomedicine.xlsx",
                            language + "/data/sectors/biomedicine.csv",
                            language + "/data/sectors/biomedicine.json",
                            language + "/data/sectors/culture-fashion.xlsx",
                            language + "/data/sectors/culture-fashion.csv",
                            language + "/data/sectors/culture-fashion.json",
                            "/data/checks.json",
                            "/data/editions/" + Shipped.EDITION + "/figures.csv",
                            "/data/editions/" + Shipped.EDITION + "/figures.json",
                            "/data/editions/" + Shipped.EDITION + "/datapackage.json",
                            "/data/editions/" + Shipped.EDITION + ".zip",
                            language + "/data/editions/" + Shipped.EDITION + "/changes.csv",
                            language + "/data/editions/" + Shipped.EDITION + "/changes.json",
                            "/data/editions/" + Shipped.EDITION + "/manifest.json",
                            "/data/editions/" + Shipped.EDITION + "/items.jsonl")
                    .allMatch(file -> portal.get(file).status() == 200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/data", "/zh/data"})
        void saysHowToCompareWithAnEarlierEdition(String path) {
            assertThat(portal.page(path)
                            .select("section[aria-labelledby=files]")
                            .text())
                    .contains("“?from=”");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/data", "/zh/data"})
        void explainsTheColumnsInTheirOrder(String path) {
            Document page = portal.page(path);
            String header = portal.get("/data/figures.csv")
                    .body()
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .replace("\ufeff", "");

            assertThat(page.select("section[aria-labelledby=columns] dt").eachText())
                    .isEqualTo(List.of(header.split(",")));
            assertThat(page.select("section[aria-labelledby=columns] dd").eachText())
                    .hasSize(header.split(",").length)
                    .noneMatch(String::isBlank);
        }

        @Test
        void saysOfWhichEditionAndTimeTheFilesAre() {
            String edition = "/editions/" + Shipped.EDITION;
            Document page = portal.page("/data");

            assertThat(page.select(".opening a[href=" + edition + "]").text()).isEqualTo("Edition " + Shipped.EDITION);
            assertThat(page.select(".opening time").attr("datetime"))
                    .isEqualTo(portal.page(edition).select("main time").attr("datetime"));
            assertThat(page.select(".footer-edition").text()).isEqualTo("Edition " + Shipped.EDITION);
        }

        /** Readers who find no terms of use do not know whether they may publish the figures elsewhere. */
        @Test
        void saysWhomToAskAsLongAsNoTermsAreSet() {
            String form = "http://localhost:" + portal.port() + "/enquire";

            assertThat(portal.page("/data").select(".terms").text())
                    .isEqualTo(
                            "Terms of use: None are set. Before you publish the figures elsewhere, ask Invest in Hangzhou: "
                                    + form);
            assertThat(portal.page("/zh/data").select(".terms").text()).contains("请先联系投资杭州：");
            assertThat(portal.page("/data").select("a[rel=license]")).isEmpty();
        }

        @Test
        void isWrittenInChinese() {
            Document page = portal.page("/zh/data");

            assertThat(page.select("h1, h2").eachText()).containsExactly("数据下载", "文件目录", "CSV 文件字段说明", "引用方式");
            assertThat(page.select(".citation").text()).startsWith("投资杭州：全部数据。第" + Shipped.EDITION + "版，");
            assertThat(page.select("main [lang=en]")).isEmpty();
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
        void saysHowToCiteTheDataAndUnderWhichTerms() {
            Document page = portal.page("/data");

            assertThat(page.select(".citation").text())
                    .matches(".+: .+: all figures\\. Edition \\d+, \\d+ \\w+ \\d{4}\\. " + ConfiguredPortal.BASE
                            + "/data");
            assertThat(page.select("a[rel=license]")).hasSize(1);
            assertThat(page.select(".terms")).isEmpty();
        }
    }
}
