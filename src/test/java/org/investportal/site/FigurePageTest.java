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

/** The page of a figure says first where, when, who and how precise, then what is in doubt, and tells ranges only where they help. */
@ShippedPortal
class FigurePageTest {

    private static final String DIGITAL = "/figures/digital-economy-added-value/hangzhou/2018-H1";
    private static final String FASHION = "/figures/fashion-industry-output/zhejiang/2017";

    private final Portal portal;

    FigurePageTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void beginsWithOneLineThatHasTheSource() {
        Element line = portal.page(DIGITAL).expectFirst(".figure-value + .figure-line");

        assertThat(line.text())
                .startsWith("Hangzhou · first half of 2018 · Press release of the Hangzhou city government")
                .endsWith("Printed without a word such as “about” or “more than”.");
        assertThat(line.select("a").attr("href")).endsWith("#p7-s1-n4");
        assertThat(portal.page(DIGITAL).select(".opening .note")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FASHION, "/zh" + FASHION})
    void saysNextThatItIsInDoubt(String path) {
        assertThat(portal.page(path).select(".figure-line + .note-doubt")).hasSize(1);
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
        assertThat(page.select("section[aria-labelledby=exactly] .precision")).hasSize(shown ? 1 : 0);
        assertThat(page.select("section[aria-labelledby=exactly] dd").eachText().stream()
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
        return portal.page(path)
                .expectFirst("section[aria-labelledby=exactly] dd")
                .text();
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
