package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.Arrays;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts name their currency; with a rate, some are shown in approximate US dollars as well. */
class DollarsTest {

    private static final String NOTE = "p.remark:matches(\\(CNY\\)|人民币元)";

    @Nested
    @ConfiguredPortal
    class WithARate {

        private final Portal portal;
        private final Catalogue catalogue;
        private final EditionPublisher publisher;
        private final PageTextFactory pageTexts;

        WithARate(Portal portal, Catalogue catalogue, EditionPublisher publisher, PageTextFactory pageTexts) {
            this.portal = portal;
            this.catalogue = catalogue;
            this.publisher = publisher;
            this.pageTexts = pageTexts;
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                159.2 billion |              | about US$24 billion | 约240亿美元
                159.2 billion | 24.1 billion | US$24.1 billion     | 241亿美元
                159.2 billion | 24.1         |                     |
                159.2 billion | 59 billion   |                     |
                """)
        void aPrintedAmountWinsOverTheRate(
                String yuan, @Nullable String printed, @Nullable String english, @Nullable String chinese) {
            Draft draft = Draft.toPreview();
            Figure shown = catalogue.at(catalogue.current()).shown().get(Figure.class, 305);
            long figure = draft.add(like(shown).during("2031").stating("exact " + yuan + " cny"));
            draft.address(figure, "/figures/invented/hangzhou/2031");
            if (printed != null) {
                long source = draft.add(version ->
                        new Source(version, false, "report", Period.parse("2032"), Language.EN, 3, null, null));
                draft.address(source, "/sources/report");
                long mention = draft.mention(source, "2.1.2", printed);
                draft.add(version ->
                        new Reading(version, false, mention, ReadingRole.OTHER_UNIT, figure, null, null, Unit.USD));
            }

            List<@Nullable String> dollars = publisher.preview(
                    draft.publication(),
                    view -> Arrays.asList(dollars(view, figure, Language.EN), dollars(view, figure, Language.ZH)));

            assertThat(dollars).containsExactly(english, chinese);
        }

        private @Nullable String dollars(CatalogueView view, long item, Language language) {
            PageText pageText = pageTexts.of(view.shown(), language);
            return new FigureRowMapper(pageText)
                    .row(pageText.selection().get(Figure.class, item))
                    .dollars();
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
                    .allMatch(text -> text.matches("Currency: yuan \\(CNY\\)\\.|金额单位：人民币元。"));
        }
    }
}
