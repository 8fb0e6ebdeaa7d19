package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a figure says first how much, where, when and who, then whether it can be used and what can be done with it; the rest is folded. */
@ShippedPortal
class FigurePageTest {

    private static final String DIGITAL = "/figures/digital-economy-added-value/hangzhou/2018-H1";
    private static final String FASHION = "/figures/fashion-industry-output/zhejiang/2017";

    private final Portal portal;

    FigurePageTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void beginsWithPlacePeriodAndSource() {
        Document page = portal.page(DIGITAL);

        assertThat(page.expectFirst(".figure-value + .figure-line").text()).isEqualTo("Hangzhou · first half of 2018");
        assertThat(page.expectFirst(".figure-line + .remark").text())
                .startsWith("Source: Press release of the Hangzhou city government");
        assertThat(page.select(".figure-line + .remark a").attr("href")).endsWith("#p7-s1-n4");
        assertThat(page.select(".opening .note")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Compare Cite Download Ask Report an error",
        "/zh, 对比 引用 下载 咨询 数据纠错",
    })
    void hasOneRowOfActions(String language, String actions) {
        assertThat(portal.page(language + DIGITAL).select(".opening .actions").text())
                .isEqualTo(actions);
    }

    /** A browser opens a folded section if a link leads into it. */
    @Test
    void foldsEverythingBelowThatLinksOpen() {
        Document page = portal.page(DIGITAL);

        assertThat(page.select("main > .folded > details > div").eachAttr("id"))
                .containsExactly("related", "exactly", "printed", "checks", "versions", "cite", "data");
        assertThat(page.select("main > .folded > details[open]").size()).isLessThanOrEqualTo(1);
        assertThat(page.select(".actions a[href^=#]").eachAttr("href"))
                .allSatisfy(link ->
                        assertThat(page.select(".folded details > " + link)).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {FASHION, "/zh" + FASHION})
    void hasBesideANumberInDoubtHowItWasMeantAndItsNote(String path) {
        Element use = portal.page(path).expectFirst(".opening .reading-aids-doubt");

        assertThat(use.select(".finding-alternative").text())
                .contains(
                        path.startsWith("/zh")
                                ? "12305.9亿”，则为1.23059万亿元"
                                : "12,305.9亿 was meant: 1,230.59 billion yuan");
        assertThat(use.select("#notes .note")).hasSize(1);
        assertThat(portal.page(path).select("#notes")).hasSize(1);
    }

    @Test
    void doesNotHaveHowAnotherFigureWasMeant() {
        Document page = portal.page("/figures/fashion-manufacturing-sales/hangzhou/2015");

        assertThat(page.select(".findings .finding-alternative")).isNotEmpty();
        assertThat(page.select(".reading-aids .finding-alternative")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "digital-economy-added-value/hangzhou/2018-H1, true",
        "digital-economy-growth/hangzhou/2018-H1, true",
        "new-biomedical-enterprises/hangzhou/2018-H1, false",
        "ai-city-rank/hangzhou/undated, false",
        "chip-process-node/hangzhou/undated, false",
        "health-industry-added-value/hangzhou/--2020/target, false",
        "biomedicine-fund-scale/hangzhou/undated, false",
        "cloud-and-big-data-added-value/hangzhou/2017, false",
        "fashion-manufacturing-sales/hangzhou/2015, false",
        "fashion-industry-output/zhejiang/2017, false"
    })
    void showsRangesOnlyWhereTheyAreNarrow(String figure, boolean shown) {
        Document page = portal.page("/figures/" + figure);

        assertThat(page.select(".figure-line")).hasSize(1);
        assertThat(page.select("#exactly .precision")).hasSize(shown ? 1 : 0);
        assertThat(page.select("#exactly dd").eachText().stream()
                        .filter(text -> text.matches(".* to .*"))
                        .count())
                .isEqualTo(shown ? 2 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void hasALinkToTheFormForEnquiriesAboutIt(String language) {
        String form = portal.page(language + DIGITAL)
                .expectFirst("main a[href*=/enquire?]")
                .attr("href");

        assertThat(form).endsWith("/enquire?sector=digital-economy&about=" + DIGITAL);
        assertThat(portal.page("/editions/1" + DIGITAL).select("main a[href*=/enquire?]"))
                .isEmpty();
    }

    @Test
    void saysTheWholeNumberWithItsQualifier() {
        assertThat(exact("/figures/cloud-and-big-data-added-value/hangzhou/2017"))
                .isEqualTo("more than 100,000,000,000 yuan");
        assertThat(exact("/zh/figures/cloud-and-big-data-added-value/hangzhou/2017"))
                .isEqualTo("超过100,000,000,000元");
    }

    private String exact(String path) {
        return portal.page(path).expectFirst("#exactly dd").text();
    }

    @Test
    void namesEachSentenceOfTheSourceOnce() {
        portal.pages().forEach((path, page) -> {
            if (path.startsWith("/figures/")) {
                assertThat(page.select(".readings-table tbody th").eachText())
                        .as(path)
                        .doesNotHaveDuplicates();
            }
        });
        assertThat(portal.page(DIGITAL).select(".readings-table tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.select(".token").eachText())
                        .containsExactly("“first”", "“half”", "“2018”", "“159.2 billion”"));
    }

    /** Other sites cannot load a frame from a local address. The portal as shipped has no base address. */
    @Test
    void offersNoEmbedCodeWithoutABaseAddress() {
        portal.pages()
                .forEach((path, page) -> assertThat(page.select(".embed-codes, [href=#embed]"))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void doesNotExplainTheUnitsOfChineseInChinese() {
        assertThat(portal.page(FASHION).select(".words-used").text()).contains("亿");
        assertThat(portal.page("/zh" + FASHION).select(".words-used summary").eachText())
                .isNotEmpty()
                .doesNotContain("亿", "万");
    }
}
