package org.investportal.site.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.fixture.Browser;
import org.investportal.fixture.RunningPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Terms are explained on one page, where links from other pages find them. */
@RunningPortal
class GlossaryPageTest {

    @Autowired
    private Browser browser;

    @Test
    void listsTermsAlphabetically() {
        List<String> words = browser.get("/glossary").texts(".glossary dt");

        assertThat(words).hasSize(29).startsWith("“1+6” industrial cluster", "Above designated size", "City-level");
        assertThat(words).containsSubsequence("“Eight trillion” industries", "Gross domestic product");
        assertThat(words).containsSubsequence("New third board", "“No. 1 project”");
    }

    @Test
    void listsChineseTermsByPinyin() {
        assertThat(browser.get("/zh/glossary").texts(".glossary dt"))
                .containsSubsequence("百分点", "地区生产总值", "规模以上", "同比", "增加值");
    }

    @Test
    void saysHowElseATermIsWrittenAndWhereItIsUsed() {
        Element entry = browser.get("/glossary").document().expectFirst("#added-value");
        List<String> used = entry.select("details a").eachAttr("href");

        assertThat(entry.text()).contains("Also written as: added value, added values");
        assertThat(used)
                .startsWith("/sectors/digital-economy")
                .contains("/sectors/culture-fashion", "/figures/robot-industry-added-value/hangzhou/2016");
    }

    @Test
    void leadsFromAnEntryToOthersAndNotToItself() {
        Document page = browser.get("/glossary").document();
        for (Element entry : page.select(".glossary > div")) {
            assertThat(entry.select("a.term").eachAttr("href"))
                    .as(entry.id())
                    .doesNotHaveDuplicates()
                    .doesNotContain("/glossary#" + entry.id());
        }
        assertThat(page.select("#added-value a[href='/glossary#gross-domestic-product']"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/about", "/sources/industrial-investment-press-release", "/sectors/culture-fashion", "/glossary"
            })
    void hasEveryTermThatAPageLinksTo(String path) {
        Document glossary = browser.get("/glossary").document();

        assertThat(browser.get(path).document().select("a.term").eachAttr("href"))
                .allMatch(href -> glossary.getElementById(href.replace("/glossary#", "")) != null);
    }

    @Test
    void describesItsTermsToMachines() {
        assertThat(browser.get("/glossary")
                        .document()
                        .select("script[type='application/ld+json']")
                        .html())
                .contains("DefinedTermSet", "https://invest.example/glossary#added-value", "Value added");
    }
}
