package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts name their currency; with a rate, some are shown in approximate US dollars as well. */
class DollarsTest {

    private static final String NOTE = "p.remark:matches(\\(CNY\\)|（CNY）)";

    @Nested
    @ConfiguredPortal
    class WithARate {

        private final Portal portal;

        WithARate(Portal portal) {
            this.portal = portal;
        }

        @ParameterizedTest
        @CsvSource({
            "/, 29 June 2018",
            "/sectors/digital-economy, 29 June 2018",
            "/figures/pharmaceutical-manufacturing-added-value/hangzhou/2017, 29 June 2018",
            "/zh, 2018年6月29日",
            "/zh/sectors/digital-economy, 2018年6月29日"
        })
        void pagesNameTheRateItsDayAndItsSource(String path, String day) {
            Document page = portal.page(path);

            assertThat(page.select(".dollars").eachText())
                    .isNotEmpty()
                    .allMatch(text -> text.matches(".*(about US\\$[\\d.,]+( [bm]illion)?|约[\\d.,]+亿美元)"));
            assertThat(page.select(NOTE)).hasSize(1);
            assertThat(page.expectFirst(NOTE).text()).contains("6.61", day, "rates.example.org");
            assertThat(page.expectFirst(NOTE).select("a").attr("href")).isEqualTo("https://rates.example.org/2018");
        }

        @Test
        void areNoFigures() {
            portal.pages().forEach((path, page) -> {
                assertThat(page.select("data .dollars, a .dollars, .dollars data, table .dollars"))
                        .as(path)
                        .isEmpty();
                assertThat(page.select("#cite, [aria-labelledby=cite], head").outerHtml())
                        .as(path)
                        .doesNotContain("US$");
            });
            assertThat(portal.get("/figures.csv").body()).doesNotContain("US$");
        }

        @Test
        void standOnlyBesideAmountsThatAreNotInDoubt() {
            List<Element> values = portal.pages().values().stream()
                    .flatMap(page -> page.select(".figure-value, .headline").stream())
                    .toList();

            assertThat(values).hasSizeGreaterThan(60).allSatisfy(value -> {
                boolean amount = value.select("data").text().contains("yuan");
                boolean sure = value.select(".flag-doubt, .flag-withdrawn").isEmpty();
                assertThat(value.select(".dollars")).as(value.text()).hasSize(amount && sure ? 1 : 0);
            });
        }
    }

    @Nested
    @ShippedPortal
    class WithoutARate {

        private final Portal portal;

        WithoutARate(Portal portal) {
            this.portal = portal;
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/sectors/digital-economy",
                    "/figures/pharmaceutical-manufacturing-added-value/hangzhou/2017",
                    "/zh"
                })
        void pagesOnlyNameTheCurrency(String path) {
            Document page = portal.page(path);

            assertThat(page.select(".dollars")).isEmpty();
            assertThat(page.select(NOTE).eachText())
                    .hasSize(1)
                    .allMatch(text -> text.matches("Currency: yuan \\(CNY\\)\\.|金额币种：人民币（CNY）。"));
        }
    }
}
